/// The layout of the panels from a screen size on: columns of bands, each with panels side by side.
struct Arrangement {
  let from: Size
  let columns: [PanelColumn]

  struct PanelColumn {
    let width: Extent
    let bands: [Band]
  }

  /// Panels side by side.
  struct Band {
    let height: Extent
    let slots: [Slot]
    /// Whether the band makes room for requested content that has no place of its own.
    let isReplaceable: Bool

    static func row(_ height: Extent, _ slots: [Slot]) -> Band {
      Band(height: height, slots: slots, isReplaceable: false)
    }

    /// - Parameter slots: Empty if the band is shown only while something is requested.
    static func stage(_ height: Extent, _ slots: [Slot] = []) -> Band {
      Band(height: height, slots: slots, isReplaceable: true)
    }
  }

  struct Slot {
    let content: Layout.SlotContent
    let width: Extent

    static func panel(_ panel: Panel, _ width: Extent = .atLeast(1)) -> Slot {
      Slot(content: .panel(panel), width: width)
    }

    static func detail(_ width: Extent = .atLeast(1)) -> Slot {
      Slot(content: .detail, width: width)
    }
  }

  init(from: Size, _ columns: [PanelColumn]) {
    self.from = from
    self.columns = columns
  }

  /// Creates an arrangement with one column.
  init(from: Size, _ bands: Band...) {
    self.init(from: from, [PanelColumn(width: .atLeast(1), bands: bands)])
  }

  func contains(_ content: Layout.SlotContent) -> Bool {
    columns.contains { $0.bands.contains { $0.slots.contains { $0.content == content } } }
  }

  /// Whether the screen is large enough and the body has the rows that every column needs.
  func fits(in size: Size, body: Size) -> Bool {
    from.fits(in: size)
      && columns.allSatisfy { $0.bands.map(\.height.least).reduce(0, +) <= body.rows }
  }
}

/// The number of rows or columns that something gets.
enum Extent {
  case exactly(Int)
  /// At least this many, and a share of the remaining space in proportion to `parts`.
  case atLeast(Int, parts: Int = 1)

  var least: Int {
    switch self {
    case .exactly(let count), .atLeast(let count, _): count
    }
  }

  private var parts: Int {
    switch self {
    case .exactly: 0
    case .atLeast(_, let parts): parts
    }
  }

  /// Divides `total` rows or columns among the extents.
  static func divide(_ total: Int, among extents: [Extent]) -> [Int] {
    var spare = total - extents.map(\.least).reduce(0, +)
    var parts = extents.map(\.parts).reduce(0, +)
    return extents.map { extent in
      guard extent.parts > 0 else { return extent.least }
      let more = spare * extent.parts / parts
      spare -= more
      parts -= extent.parts
      return extent.least + more
    }
  }
}
