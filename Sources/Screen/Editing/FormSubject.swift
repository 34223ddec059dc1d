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

  /// Returns the form with its input, rebuilt for a profile that another process has changed.
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

  /// Returns the form for a new day; values that were left as suggested change with the day.
  func moved(toDayOf assessment: Assessment) -> Form {
    var form = moved(to: assessment)
    form.selected = min(selected, form.fields.count - 1)
    return form
  }

  /// Returns the form of the same entry in the changed profile, or `nil` if the entry is gone.
  ///
  /// It is the entry with the same initial values, or else the one at the same index with the same
  /// first value.
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
  /// The subject of a new entry in the same list.
  var asNew: Form.Subject {
    if case .entry(let list, _) = self { .entry(list, nil) } else { self }
  }
}
