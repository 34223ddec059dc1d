/// Draws the frames of a dashboard, one after the other: after a key that only moves the selection,
/// no more than shows it is drawn anew.
package struct Painter {
  private var last: (dashboard: Dashboard, frame: Frame)?

  package init() {}

  /// The same as `dashboard.frame(in:)`.
  package mutating func frame(of dashboard: Dashboard, in size: Size) -> Frame {
    let frame = again(dashboard, in: size) ?? dashboard.frame(in: size)
    last = (dashboard, frame)
    return frame
  }

  private func again(_ dashboard: Dashboard, in size: Size) -> Frame? {
    guard let last, last.frame.size == size, dashboard.differsInSelection(from: last.dashboard)
    else { return nil }
    var frame = last.frame
    dashboard.drawSelection(on: &frame, since: last.dashboard)
    return frame
  }
}

extension Dashboard {
  /// In nothing but what is selected, or how far it is scrolled.
  fileprivate func differsInSelection(from other: Dashboard) -> Bool {
    var twin = other
    twin.viewpoint.selections = viewpoint.selections
    twin.viewpoint.scrolled = viewpoint.scrolled
    return twin == self
  }
}
