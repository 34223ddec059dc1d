import Eligibility

extension Form {
  static func about(_ subject: Subject, in assessment: Assessment) -> Form {
    switch subject {
    case .checkIn(let day): checkIn(on: day, in: assessment)
    case .entry(let list, let index): entry(of: list, at: index, in: assessment)
    case .welcome: welcome(in: assessment)
    case .firstContract: firstContract(in: assessment)
    case .transactionsSince: transactionsSince(in: assessment)
    case .badge: badge(in: assessment)
    case .person: person(in: assessment)
    case .availability: availability(in: assessment)
    case .sections: sections(in: assessment)
    }
  }

  /// The same, as it is typed, over what somebody else has made of the file.
  func moved(to onDisk: Assessment) -> Form {
    let found = place(in: onDisk)
    var form = found ?? Form.about(subject.asNew, in: onDisk)
    for index in form.fields.indices {
      guard let typed = field(form.fields[index].key), found == nil || typed.isChanged else {
        continue
      }
      form.fields[index].input = typed.input
    }
    form.selected = form.fields.firstIndex(where: \.isTyped) ?? form.selected
    return form
  }

  /// The same on another day: what was left as it was suggested follows.
  func moved(toDayOf assessment: Assessment) -> Form {
    var form = moved(to: assessment)
    form.selected = min(selected, form.fields.count - 1)
    return form
  }

  /// Its entry, wherever it is now: the one with the values that this began with, else the one of
  /// the same day in its old position; nil: it is gone.
  private func place(in onDisk: Assessment) -> Form? {
    guard case .entry(let list, let index?) = subject else {
      return Form.about(subject, in: onDisk)
    }
    let count = EntryBrowser(list: list).order(in: onDisk.snapshot).count
    let there = (0..<count).map { Form.entry(of: list, at: $0, in: onDisk) }
    if let same = there.first(where: { $0.initials == initials }) { return same }
    guard there.indices.contains(index), there[index].initials.first == initials.first else {
      return nil
    }
    return there[index]
  }

  private var initials: [String] { fields.map(\.initial) }
}

extension Form.Subject {
  /// About an entry yet to be added.
  var asNew: Form.Subject {
    if case .entry(let list, _) = self { .entry(list, nil) } else { self }
  }
}
