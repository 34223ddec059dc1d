import Eligibility

/// Values from the payments of a client for the form of a contract with that client.
struct PaymentOffer {
  private let payments: ClientPayments
  private let contractCount: Int

  /// `nil` if the form is not for a contract, or there are no payments of that client.
  init?(_ form: Form, in assessment: Assessment) {
    guard case .entry(.contracts, let index) = form.subject,
      let client = form.fields.first(where: { $0.key == "client" })?.input.text, !client.isBlank
    else { return nil }
    let snapshot = assessment.snapshot
    guard
      let payments = ClientPayments(
        of: client, in: snapshot.profile, today: form.today, rules: snapshot.rules)
    else { return nil }
    self.payments = payments
    contractCount = snapshot.profile.contractCount(with: client) + (index == nil ? 1 : 0)
  }

  /// As in "Ctrl-F fills in 4 payments, $3,150.00, from 10 Feb 2026 to 30 Jun 2026".
  func hint(_ keymap: Keymap) -> String? {
    keymap.hint(for: .popup(.paymentsRequested), "fills in \(payments.summary).", in: .form)
      .map { hint in
        contractCount > 1
          ? "\(hint) You have several contracts with this client: check which was paid."
          : hint
      }
  }

  func filled(_ form: Form) -> Form {
    let contract = payments.filled(Contract(client: payments.client))
    let texts = [
      "firstPaid": contract.firstPaid?.description, "lastPaid": contract.lastPaid?.description,
      "paid": contract.paid?.inputText, "periods": contract.periods.map(String.init),
    ]
    var form = form
    for index in form.fields.indices {
      guard let text = texts[form.fields[index].key] else { continue }
      form.fields[index].input = TextField(text ?? "", limit: form.fields[index].input.limit)
    }
    return form
  }
}

extension Dashboard {
  /// The offer for the open form, or `nil` if nothing can be filled in from the payments.
  var paymentOffer: PaymentOffer? {
    guard case .form(let form)? = popups.last else { return nil }
    return PaymentOffer(form, in: editable)
  }

  mutating func fillInPayments() {
    guard case .form(let form)? = popups.last, let offer = paymentOffer else { return }
    replaceLast(with: .form(offer.filled(form)))
    notice = "Filled in from your payments: check them, then save"
  }

  /// Why nothing can be filled in, or `nil` if something can be.
  var paymentOfferReason: String? {
    paymentOffer == nil ? "There are no payments to fill in here" : nil
  }
}
