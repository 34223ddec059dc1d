import Foundation
import Story
import Testing

/// A profile behind symbolic links that change while the dashboard is open.
@Suite struct LinkStories {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for (place, score) in [("one", 71), ("two", 72)] {
      let text = #"{"version": 1, "checkIns": [{"date": "2026-11-20", "score": \#(score)}]}"#
      try FileManager.default.createDirectory(
        at: folder.url.appending(path: place), withIntermediateDirectories: true)
      _ = try folder.write(text, to: "\(place)/profile.json")
    }
  }

  @Test(arguments: [
    // The file is a link.
    ("ln -s one/profile.json now", "ln -sf two/profile.json now", "now"),
    ("ln -s one/profile.json now", "rm now; ln -s two/profile.json now", "now"),
    // A link to a link, of which the second changes.
    ("ln -s next now; ln -s one/profile.json next", "ln -sf two/profile.json next", "now"),
    // The folder is a link.
    ("ln -s one now", "ln -sfn two now", "now/profile.json"),
    ("ln -s one now; ln -s now/profile.json link", "rm now; ln -s two now", "link"),
    // Only the target of the link changes.
    ("ln -s one/profile.json now", "cat two/profile.json > one/profile.json", "now"),
    ("ln -s one/profile.json now", "cp two/profile.json new; mv new one/profile.json", "now"),
    ("mkdir n; ln one/profile.json n/p", "rm n/p; sleep 0.1; ln two/profile.json n/p", "n/p"),
  ])
  func isSeenWhereverItLeadsNow(_ before: String, _ change: String, _ path: String) throws {
    _ = try shell("cd '\(folder.url.path)'; \(before)")
    let user = try Program.start(
      "toprated", arguments: ["--profile", path, "--date", "2026-11-22"], in: folder.url.path)
    try user.sees("Job Success Score · 71%")
    _ = try shell("cd '\(folder.url.path)'; \(change)")
    try user.sees("Job Success Score · 72%")
    // The new target is watched from then on.
    _ = try shell("cd '\(folder.url.path)'; sed -i 's/7[0-9]}/73}/' */profile.json")
    if path != "n/p" { try user.sees("Job Success Score · 73%") }
    try user.leaves(with: "q")
  }
}
