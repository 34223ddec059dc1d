/// The style sheet of the report, for light and dark mode, phones, screens and print.
enum HTMLStyle {
  static let rules: StaticString = """
    :root {
      color-scheme: light dark;
      --paper: #ffffff; --ink: #1c2127; --faint: #59626c; --rule: #d4dae1; --card: #f6f8fa;
      --good: #14722f; --good-back: #d3efdb; --bad: #b3261e; --bad-back: #f9dedc;
      --open: #7a5700; --open-back: #f7e8c2;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #14171a; --ink: #e6e9ec; --faint: #9ba6b1; --rule: #363d45; --card: #1c2126;
        --good: #62d483; --good-back: #17402a; --bad: #ff8f86; --bad-back: #551f1d;
        --open: #e6bd55; --open-back: #46370f;
      }
    }
    * { box-sizing: border-box; }
    body {
      margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 50rem; background: var(--paper);
      color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
    }
    h1 { margin: 0; font-size: 2rem; line-height: 1.2; }
    h2 { margin: 0 0 .75rem; font-size: 1.15rem; }
    h3 { margin: 1rem 0 .25rem; font-size: 1rem; }
    p { margin: .25rem 0; }
    ul, ol { margin: .5rem 0; padding-left: 1.4rem; }
    section {
      margin-top: 1.25rem; padding: 1rem; border: 1px solid var(--rule); border-radius: .5rem;
      background: var(--card);
    }
    footer { margin-top: 1.25rem; }
    .lead { font-size: 1.15rem; }
    .faint { color: var(--faint); }
    .checklist { margin: 0; padding: 0; list-style: none; }
    .checklist li {
      display: grid; gap: 0 .75rem; padding: .45rem 0; border-top: 1px solid var(--rule);
      grid-template-columns: 1rem 12.5rem 5.5rem 8rem 1fr;
    }
    .checklist li:first-child { border-top: 0; }
    .checklist .outlook { grid-column: 2 / -1; }
    .checklist .outlook:empty { display: none; }
    .sign { width: 1rem; height: 1rem; flex: none; align-self: center; vertical-align: -.15em; }
    .checklist .sign { align-self: start; margin-top: .25rem; }
    .defined { position: absolute; }
    .met { --tone: var(--good); --back: var(--good-back); }
    .unmet { --tone: var(--bad); --back: var(--bad-back); }
    .unknown, .watch { --tone: var(--open); --back: var(--open-back); }
    .sign, use { color: var(--tone); }
    .stroke {
      fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round;
      stroke-linejoin: round;
    }
    .answer { color: var(--tone); }
    .scroll { overflow-x: auto; }
    .chart { display: block; width: 100%; min-width: 36rem; height: auto; font-size: 13px; }
    .chart text { fill: var(--ink); }
    .chart .over { paint-order: stroke; stroke: var(--card); stroke-width: 4; }
    .chart .faint { fill: var(--faint); }
    .chart .small { font-size: 12px; }
    .chart .strong { font-weight: bold; }
    .end { text-anchor: end; }
    .middle { text-anchor: middle; }
    .axis { stroke: var(--faint); }
    .grid { stroke: var(--rule); }
    .passing { stroke: var(--ink); stroke-dasharray: 5 4; }
    .marker { stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 2 3; }
    .counts { fill: var(--good); }
    .fails { fill: url(#hatch); stroke: var(--bad); }
    #hatch { color: var(--bad); }
    #hatch .back { fill: var(--bad-back); }
    .worked { stroke: var(--faint); stroke-width: 3; }
    .run { fill: var(--back); stroke: var(--tone); }
    .run.unknown { stroke-dasharray: 3 3; }
    .legend { display: flex; flex-wrap: wrap; gap: 0 1.25rem; padding: 0; list-style: none; }
    table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
    th, td { padding: .25rem .75rem .25rem 0; text-align: left; border-top: 1px solid var(--rule); }
    summary { cursor: pointer; margin-top: .5rem; }
    @media (max-width: 40rem) {
      .checklist li { grid-template-columns: 1rem 1fr auto; }
      .checklist .answer, .checklist .faint { text-align: right; }
      .checklist li > span:nth-of-type(2) { grid-column: 2; }
    }
    @media print {
      body { max-width: none; padding: 0; }
      section { break-inside: avoid; background: none; }
      .chart { min-width: 0; }
      details::details-content { content-visibility: visible; display: block; }
    }
    """
}
