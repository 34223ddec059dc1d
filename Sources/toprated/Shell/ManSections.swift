import Eligibility
import ProfileStore
import Screen

/// A section of the manual that is not generated from a command's help.
struct ManSection {
  let title: String
  let blocks: [Block]

  enum Block {
    case paragraph(String)
    /// Contains a term and its meaning.
    case item(String, String)
    /// Lines that keep their line breaks.
    case lines([String])
    case heading(String)
  }

  static let all = [
    whatIfs, changing, screenReaders, importing, keys, settings, statuses, environment, files,
    glossary,
  ]
}

extension ManSection {
  private static let whatIfs = ManSection(
    title: "WHAT-IFS",
    blocks: [
      .paragraph(
        """
        A what-if tries other figures and shows what would change, today and on later days. It is not saved \
        unless you save it under a name. In the dashboard, press w, or press Space on a criterion \
        to try it as met or not met. On the command line, use toprated forecast with:
        """)
    ] + settingsToTry + [
      .paragraph(
        """
        In the dashboard, [ previews a week earlier and ] a week later; { and } do so by a day. A saved \
        what-if can be opened again and compared with others. You can apply an availability that \
        you tried: it is then saved in your profile.
        """)
    ])

  private static var settingsToTry: [Block] {
    let arguments = CommandHelp(of: ForecastCommand.self)?.arguments ?? []
    return arguments.filter { $0.abstract.hasPrefix("Try ") }.map { .item($0.usage, $0.abstract) }
  }

  private static let changing = ManSection(
    title: "CHANGING THINGS",
    blocks: [
      .paragraph(
        """
        Every change is saved at once and is one step to undo, also after a restart. A change made \
        by another program appears at once. If a form is open, you are asked which version to keep. \
        A change can't be undone if something else has changed the profile since.
        """),
      .paragraph("Values can be typed as you write them, in forms and on the command line:"),
      .item("day", "2026-02-03, 3 Feb 2026, Feb 3, today, yesterday, -3d or +2w"),
      .item("amount", "1240.50, $1,240.50 or 700"),
      .item("percentage", "94 or 94%"),
      .paragraph("02/03/2026 is refused, because it can mean two days."),
    ])

  private static let screenReaders = ManSection(
    title: "SCREEN READERS",
    blocks: [
      .paragraph(
        """
        Screen reader mode, toprated --linear, is the same program in plain lines. ACCESSIBLE=1 in \
        the environment turns it on too. It prints only what is new, and never overwrites what it \
        said. Type the name of a command, its key, or a number from the list that was said last, \
        alone or with a number: 3, undo, edit 5, value 92. Forms are questions, and nothing is \
        saved before you answer yes. menu lists what you can do, ? explains it.
        """)
    ])

  private static let importing = ManSection(
    title: "IMPORTING",
    blocks: [
      .paragraph(
        """
        toprated import reads CSV files from Upwork. A file is recognized by the columns in its \
        first line, whatever its name:
        """)
    ] + formats + [
      .paragraph(
        """
        Payments that are already in your profile are not added again, so files may overlap. Fees, \
        taxes, withdrawals, agency earnings and pending payments are skipped. A type that toprated \
        doesn't know is saved as Other and does not count. Rows of a weekly summary are estimates \
        until a transaction history shows what was paid. If one row is wrong, the report names its \
        line and column, and nothing is saved.
        """)
    ])

  private static var formats: [Block] {
    ImportFormat.all.map { .item($0.name, $0.columnNames) }
  }

  private static let keys = ManSection(
    title: "KEYS", blocks: Context.allCases.filter { $0 != .help }.flatMap(keys))

  private static func keys(in context: Context) -> [Block] {
    let keymap = Keymap.standard
    let bindings = context == .main ? keymap.bindings : keymap.ownBindings(in: context)
    let items = bindings.map { Block.item($0.keyNames, $0.description) }
    return [.heading(context.title)] + items
  }

  private static let settings = ManSection(
    title: "SETTINGS",
    blocks: [
      .paragraph(
        """
        The settings are one JSON object in config.json, see FILES. If it has an error, the \
        dashboard says so and still opens.
        """),
      .lines([
        #"{ "theme": "dark", "mouse": true, "keys": { "undo": ["z", "Ctrl-U"], "quit": "Q" } }"#
      ]),
      .item("theme", Theme.allCases.map(\.rawValue).joined(separator: ", ")),
      .item("mouse", "true or false"),
      .item(
        "keys",
        """
        For each of these actions, one key or a list of keys, such as x, Ctrl-X, Enter or PgDn: \
        \(Keymap.names.joined(separator: ", "))
        """),
    ])

  private static let statuses = ManSection(
    title: "EXIT STATUS",
    blocks: [
      .item("0", "Success."),
      .item("1, 2", "The result of due or status --exit-code; see there."),
      .item("64", "Wrong usage."), .item("65", "The profile or an import has errors."),
      .item("66", "There is no such file."),
      .item("69", "The dashboard can't be drawn on this terminal."),
      .item("73", "A file can't be created."),
      .item("74", "Reading or writing failed; nothing was saved."),
      .item("75", "Another program is using the profile."),
      .item("76", "The change was saved, but standard output could not be written."),
    ])

  private static let environment = ManSection(
    title: "ENVIRONMENT",
    blocks: [
      .item("TOPRATED_PROFILE", "The profile, unless --profile names one."),
      .item("XDG_DATA_HOME", "The folder of the profile's folder, instead of ~/.local/share."),
      .item("XDG_CONFIG_HOME", "The folder of the settings' folder, instead of ~/.config."),
      .item("HOME", "Your home folder."),
      .item("ACCESSIBLE", "1 turns on screen reader mode, as --linear does."),
      .item("NO_COLOR", "Any value turns off colour."),
      .item(
        "LC_ALL, LC_CTYPE, LANG", "Unless they ask for UTF-8, only ASCII characters are used."),
      .item("TERM", "The kind of the terminal."),
      .item("LINES, COLUMNS", "The size of a terminal that does not report it."),
      .item("ESCDELAY", "Milliseconds to wait for the rest of a key after Escape (default: 20)."),
    ])

  private static let files = ManSection(
    title: "FILES",
    blocks: [
      .item(
        "~/.local/share/toprated/profile.json",
        "Your profile, unless an option or the environment names another."),
      .item(".profile.json.undo", "Beside the profile: the changes that can be undone."),
      .item(".profile.json.lock", "Beside the profile: keeps two programs from saving at once."),
      .item(".profile.json.draft", "Beside the profile: a form that was not saved yet."),
      .item(
        ".profile.json.DATE.backup",
        "Beside the profile: backups of the last seven days with changes."),
      .item("~/.config/toprated/config.json", "The settings of the dashboard."),
    ])

  private static let glossary = ManSection(
    title: "WORDS",
    blocks: [
      .item("check-in", "The figures that My Stats shows on one day, saved in your profile."),
      .item(
        "eligible week", "A week that ended with a score of 90% or more, or with Rising Talent."),
      .item("lapses", "The day on which a criterion stops being met."),
      .item("expires, drops out", "Gets too old to count on that day."),
      .item("what-if", "Figures you try, to compare the dates."),
    ])
}
