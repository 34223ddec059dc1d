extension Character {
  /// The ASCII character to show instead, of the same width or half of it.
  package var asciiFallback: Character {
    isASCII ? self : Character.asciiFallbacks[self] ?? (isBraille ? "*" : "?")
  }

  /// Whether it is a braille pattern, which charts use to draw lines.
  private var isBraille: Bool {
    unicodeScalars.first.map { (0x2801...0x28FF).contains($0.value) } ?? false
  }

  private static let asciiFallbacks: [Character: Character] = Dictionary(
    uniqueKeysWithValues: [
      ("─╌┄", "-"), ("│┊┤├║", "|"), ("╭╮╰╯┼╔╗╚╝", "+"), ("═━", "="),
      ("✓", "+"), ("✗", "x"), ("›", ">"), ("●", "*"), ("○", "o"), ("◐", "%"), ("◆", "R"),
      ("◌", "_"),
      ("★", "*"), ("▴▲", "^"), ("▼▾", "v"), ("◇", "o"), ("▁▂▃", "."), ("▄▅▆▇", ":"), ("█", "#"),
      ("░", "="), ("▰", "#"), ("▱", "."), ("┃", "|"), ("╳", "x"), ("╱", "/"),
      ("·•", "."), ("…", "~"), ("–—−", "-"), ("→", ">"), ("←", "<"), ("↑", "^"), ("↓", "v"),
      ("≥", ">"), ("≤", "<"), ("“”„", "\""), ("‘’", "'"), ("×", "x"),
      ("áàâäãåāăąǎ", "a"), ("ÁÀÂÄÃÅĀĂĄ", "A"), ("çćčĉċ", "c"), ("ÇĆČĈĊ", "C"), ("ďđð", "d"),
      ("ĎĐ", "D"), ("éèêëēėęěĕ", "e"), ("ÉÈÊËĒĖĘĚ", "E"), ("ğģĝ", "g"), ("ĞĢ", "G"),
      ("íìîïīįı", "i"), ("ÍÌÎÏĪĮİ", "I"), ("łľĺļ", "l"), ("ŁĽĻ", "L"), ("ñńňņ", "n"),
      ("ÑŃŇŅ", "N"), ("óòôöõøōőŏ", "o"), ("ÓÒÔÖÕØŌŐ", "O"), ("řŕ", "r"), ("ŘŔ", "R"),
      ("śšşșŝ", "s"), ("ŚŠŞȘ", "S"), ("ťţț", "t"), ("ŤŢȚ", "T"), ("úùûüūůűųŭ", "u"),
      ("ÚÙÛÜŪŮŰŲ", "U"), ("ýÿ", "y"), ("Ý", "Y"), ("źžż", "z"), ("ŹŽŻ", "Z"), ("ß", "s"),
    ].flatMap { glyphs, twin in glyphs.map { ($0, twin) } } as [(Character, Character)])
}

extension String {
  /// The string with every non-ASCII character replaced.
  package var ascii: String {
    utf8.allSatisfy { $0 < 0x80 } ? self : String(map(\.asciiFallback))
  }
}
