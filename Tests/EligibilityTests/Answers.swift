import Eligibility
import ProfileStore
import Testing

let rules = (try? EmbeddedData.load())?.rules

/// Assesses a profile with these JSON members in addition to its version.
func assess(_ members: String, on day: String = "2026-11-22") throws -> Assessment {
  let rules = try #require(rules)
  let separator = members.isEmpty ? "" : ", "
  let file = try ProfileFile(Array("{\"version\": 1\(separator)\(members)}".utf8), named: "test")
  let today = try #require(Day(day))
  return Assessment(Snapshot(file.profile, today: today, rules: rules))
}

/// Assesses a profile that meets all criteria on 22 November 2026, with these members added.
func assessQualified(_ members: String = "") throws -> Assessment {
  let scores = (0..<16).map { week in
    let day = Day(number: 20_777 - 7 * week)
    return
      #"{"date": "\#(day)", "score": 95, "completeness": 100, "accountHolds": 0, "earnings": 2000}"#
  }
  return try assess(
    """
    "firstContract": "2020-01-01", "availability": {"capacity": "asNeeded", "confirmed": "2026-11-20"},
    "checkIns": [\(scores.joined(separator: ","))], "transactions": [],
    "activity": [{"date": "2026-11-20", "type": "proposal"}]\(members.isEmpty ? "" : ", " + members)
    """)
}

func day(_ text: String) throws -> Day {
  try #require(Day(text))
}
