import Eligibility
import Foundation
import ProfileStore
import Screen
import Story
import Testing

/// A dashboard in memory, for stories without a terminal.
final class PureScreen: Stage {
  private(set) var dashboard: Dashboard
  private(set) var lastEffect: Effect?
  /// All effects that keys have asked for.
  private(set) var effects: [Effect] = []
  var size: Screen.Size
  /// Whether insights are computed once for each frame, as in the program.
  var prepares = true

  init(_ dashboard: Dashboard, size: Screen.Size) {
    self.dashboard = dashboard
    self.size = size
  }

  var frame: Frame { dashboard.frame(in: size) }

  var picture: Picture {
    Picture(
      rows: frame.rows.map { row in
        row.map { cell in
          Picture.Cell(
            cell.character.map { String($0) } ?? "", width: cell.character?.columns ?? 0,
            cell.style.isReversed ? [.reverse] : [])
        }
      })
  }

  func press(_ name: String) {
    press(PureScreen.key(named: name))
  }

  func press(_ key: Screen.Key) { follow(dashboard.press(key, in: size)) }

  func paste(_ text: String) { follow(dashboard.paste(text, in: size)) }

  func receives(_ mouse: Mouse) { follow(dashboard.receive(mouse, in: size)) }

  private func follow(_ effect: Effect?) {
    lastEffect = effect
    effect.map { effects.append($0) }
    if prepares { dashboard.prepare(for: size) }
  }

  /// Receives a message that does not come from the keyboard.
  func receives(_ message: Message) {
    lastEffect = dashboard.update(message, in: size)
  }

  func update(_ message: Message) {
    lastEffect = dashboard.update(message, in: size)
  }

  /// Returns the key with this name, as in the settings, plus the names of the arrows.
  private static func key(named name: String) -> Screen.Key {
    switch name {
    case "Up": .up
    case "Down": .down
    case "Left": .left
    case "Right": .right
    default: Screen.Key(named: name) ?? .character(Character(name))
    }
  }
}

/// Names of samples in `data/samples/`, without those that have contracts.
let samples = [
  "away", "badge-pending", "earnings-roll-off", "on-the-way", "rising-talent", "sparse",
  "three-weak-weeks",
]

/// Returns the assessment of a sample, by default on the day it is written for.
func assessment(of sample: String, on day: String = "2026-11-22") throws -> Assessment {
  let data = try EmbeddedData.load()
  let file = try ProfileFile.load(Project.sample(sample))
  let today = try #require(Day(day))
  return Assessment(Snapshot(file.profile, today: today, rules: data.rules))
}

func opensDashboard(
  on sample: String, size: Screen.Size = Screen.Size(columns: 80, rows: 24)
) throws -> PureScreen {
  PureScreen(Dashboard(try assessment(of: sample)), size: size)
}
