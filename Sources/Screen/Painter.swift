/// Draws the frames of a dashboard, one after the other: after a key that only moves the selection,
/// no more than shows it is drawn anew.
package struct Painter {
  private var dashboard: Dashboard
  private var frame = Frame(size: Size(columns: 0, rows: 0))

  package init(_ dashboard: Dashboard) {
    self.dashboard = dashboard
  }

  /// The same as `dashboard.frame(in:)`.
  package mutating func frame(of new: Dashboard, in size: Size) -> Frame {
    let selected = dashboard.selection(in: new.focus)
    dashboard.viewpoint.selections = new.viewpoint.selections
    dashboard.viewpoint.scrolled = new.viewpoint.scrolled
    if frame.size == size, dashboard == new {
      dashboard.drawSelection(on: &frame, movedFrom: selected)
    } else {
      dashboard = new
      frame = new.frame(in: size)
    }
    return frame
  }
}
