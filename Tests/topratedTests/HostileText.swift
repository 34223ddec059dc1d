import Foundation
import Story

extension HostileText {
  /// Returns a profile with the text in every field that takes one.
  static func profile(_ text: String) throws -> String {
    let profile: [String: Any] = [
      "version": 1, "key of nobody " + text: text,
      "freelancer": ["name": text, "title": text, "category": text, "country": text],
      "checkIns": [["date": "2026-11-20", "score": 92, "note": text]],
      "transactionsSince": "2025-11-01",
      "transactions": [
        [
          "date": "2026-11-20", "type": "hourly", "amount": 5, "contract": text, "reference": text,
        ]
      ],
      "activity": [["date": "2026-11-20", "type": "proposal", "note": text]],
      "holds": [["from": "2026-11-01", "reason": text]],
      "scenarios": [["name": text, "score": 80]],
    ]
    let data = try JSONSerialization.data(withJSONObject: profile)
    return String(decoding: data, as: UTF8.self)
  }
}
