import Eligibility

/// Which profile is looked at, on which day, and how the answer is to look.
struct Circumstances {
  var profile: String?
  var date: Day?
  var json = false
  var ascii = false
  var noColor = false
  var demo = false

  var today: Day { date ?? Clock.today }

  var output: Output { Output(ascii: ascii, isJSON: json) }
}
