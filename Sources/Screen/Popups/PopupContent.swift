import Eligibility

/// What a pop-up shows: the screen draws it, and screen reader mode reads it out.
struct PopupContent {
  let title: String
  var role = Role.strong
  /// After the title, on the screen only.
  var subtitle = Line()
  /// Where the user is, for screen reader mode.
  var id = Location.ID.question
  /// Above the blocks, where it does not scroll.
  var heading: [ContentBlock] = []
  let blocks: [ContentBlock]
  /// Drawn to the right of the blocks on a wide screen.
  var beside: ((_ columns: Int) -> [Line])?
  /// If not all rows fit, only the items are drawn.
  var prefersItems = false
  /// Screen reader mode reads it out and closes it at once.
  var isReadOnly = false

  enum ContentBlock {
    case paragraph(String, Role = .plain)
    /// A label and the text being typed.
    case input(String, TextField)
    case row(Line, spoken: String)
    case drawing((Size) -> [Line], spoken: [String])
    /// With a hint under the first field.
    case fields(Form, hint: String?)
    case items(Items)
    case gap
    /// The keys of the pop-up.
    case keys
    /// The keys, only read out, because the screen shows them in the footer.
    case spokenKeys
  }

  /// Things to choose from.
  struct Items {
    let count: Int
    let selected: Int
    let rows: (_ index: Int, _ isSelected: Bool, _ size: Size) -> [Line]
    let spoken: (Int) -> String
    /// Which items have room, if the pop-up leaves out the others; otherwise they scroll.
    var visible: ((Size) -> Range<Int>)?
    /// Above the first item of a group.
    var groupTitle: (Int) -> String? = { _ in nil }
    /// What is read out after an item where all of them are read out.
    var details: (Int) -> [String] = { _ in [] }
  }

  static func items(_ texts: [String], selected: Int) -> ContentBlock {
    .items(
      Items(
        count: texts.count, selected: selected,
        rows: { index, isSelected, size in
          [
            Box.selectable(
              Line(" \(texts[index])"), isSelected: isSelected, isFocused: true, size.columns)
          ]
        }, spoken: { texts[$0] }))
  }
}

/// Drawing the content.
extension PopupContent {
  private static let widthForBoth = 110

  func box(keys bindings: [Binding], inside: Size, firstRow: Int = 0) -> Box {
    let isWide = beside != nil && inside.columns >= PopupContent.widthForBoth
    let width = isWide ? inside.columns * 3 / 5 : inside.columns
    let size = Size(columns: width, rows: inside.rows)
    let top = DrawnBlocks(heading, bindings, in: size)
    var drawn = DrawnBlocks(blocks, bindings, in: size)
    if prefersItems, drawn.rows.count > inside.rows { drawn.keepItems() }
    let rows =
      isWide ? Box.beside(drawn.rows, beside?(inside.columns - width) ?? [], at: width) : drawn.rows
    return Box(
      title: Line(title, role) + subtitle, heading: top.rows, rows: rows, isFocused: true,
      selectedRow: drawn.selectedRow, firstRow: firstRow, items: drawn.items)
  }
}

/// Rows, and which item or field each of them is about.
private struct DrawnBlocks {
  private(set) var rows: [Line] = []
  private(set) var items: [Int?] = []
  private var selected: Int?
  private let bindings: [Binding]
  private let size: Size

  /// Of more entries only those near the selected one are drawn.
  private static let mostDrawn = 100

  init(_ blocks: [PopupContent.ContentBlock], _ bindings: [Binding], in size: Size) {
    self.bindings = bindings
    self.size = size
    for block in blocks { draw(block) }
  }

  var selectedRow: Int? { selected.flatMap { items.lastIndex(of: $0) } }

  mutating func keepItems() {
    rows = zip(rows, items).filter { $0.1 != nil }.map(\.0)
    items = items.filter { $0 != nil }
  }

  private mutating func add(_ lines: [Line], item: Int? = nil) {
    rows += lines
    items += repeatElement(item, count: lines.count)
  }

  private mutating func draw(_ block: PopupContent.ContentBlock) {
    switch block {
    case .paragraph(let text, let role): add(Line.wrapped([text], role, inside: size.columns))
    case .input(let label, let field):
      let columns = size.columns - label.columns - (label.isEmpty ? 2 : 4)
      let name = label.isEmpty ? Line(" ") : Line(" \(label)  ", .faint)
      add([name + field.line(columns: columns, hasCursor: true)])
    case .row(let line, _): add([line])
    case .drawing(let lines, _): add(lines(size))
    case .fields(let form, let hint): draw(form, hint)
    case .items(let list): draw(list)
    case .gap: add([Line()])
    case .keys: add([keys])
    case .spokenKeys: break
    }
  }

  private mutating func draw(_ form: Form, _ hint: String?) {
    selected = form.selected
    let rows = FormRows(of: form, columns: size.columns)
    for index in form.fields.indices {
      let below = index == 0 ? hint.map { Line.indented($0, .key, size.columns) } ?? [] : []
      add(rows.rows(of: index) + below, item: index)
    }
  }

  private mutating func draw(_ list: PopupContent.Items) {
    selected = list.selected
    let visible = list.visible?(size)
    for index in visible ?? 0..<list.count {
      if let title = list.groupTitle(index) { add([Line(), Line(" \(title)", .faint)]) }
      let isInSight =
        visible != nil || list.count <= DrawnBlocks.mostDrawn
        || abs(index - list.selected) <= size.rows
      let rows = isInSight ? list.rows(index, index == list.selected, size) : [Line()]
      add(rows, item: index)
    }
  }

  private var keys: Line {
    bindings.reduce(into: Line()) { line, binding in
      guard let hint = binding.footer, binding.message != .paletteRequested else { return }
      line += Line(" \(hint.key)", .key) + Line(" \(binding.description) ", .faint)
    }
  }
}

/// In screen reader mode.
extension PopupContent {
  /// - Parameter choices: what can be done, numbered; left out where a text is typed.
  func location(_ choices: [String]) -> Location {
    let intro = (heading + blocks).flatMap { sentences(of: $0, choices) }
    var location = Location(id: id, title: title, intro: intro)
    if let list, list.count > 0 {
      (location.items, location.selected) = ((0..<list.count).map(list.spoken), list.selected)
    }
    return location
  }

  /// All of it at once.
  var lines: [String] {
    let items = list.map { list in
      (0..<list.count).flatMap { index in
        (list.groupTitle(index).map { ["\($0):"] } ?? []) + [list.spoken(index)]
          + list.details(index)
      }
    }
    return (heading + blocks).flatMap { sentences(of: $0, []) } + (items ?? [])
  }

  private func sentences(of block: ContentBlock, _ choices: [String]) -> [String] {
    switch block {
    case .paragraph(let text, _): [text]
    case .row(_, let spoken): spoken.isEmpty ? [] : [spoken]
    case .drawing(_, let spoken): spoken
    case .fields(let form, let hint): form.sentences + [hint].compactMap(\.self)
    case .keys, .spokenKeys: asksForText ? [] : choices
    case .input, .items, .gap: []
    }
  }

  private var list: Items? {
    for case .items(let list) in blocks { return list }
    return nil
  }

  private var asksForText: Bool {
    blocks.contains { if case .input = $0 { true } else { false } }
  }
}
