"""Profiles for the measurements, reproducible for each seed.

A normal year has 52 check-ins and 150 payments and is about 20 KB. Ten times that is ten years; larger
profiles have more entries in the same ten years. The newest score is below 90, so that no day of the
projection meets all criteria and every day is computed.
"""

import datetime, json, random

TODAY = datetime.date(2026, 11, 22)
CONTRACTS = ["Checkout rewrite", "Harbour & Sons, Ltd.", "Orchard", "The \"Blue\" Lamp", "Jiří's café"]
KINDS = ["hourly", "fixedPrice", "bonus", "refund"]


def days(count, years):
    """Returns that many days, oldest first, spread evenly over the years up to yesterday."""
    return [TODAY - datetime.timedelta(days=1 + 365 * years * ago // count) for ago in reversed(range(count))]


def check_ins(count, years):
    for index, day in enumerate(days(count, years)):
        # A week has the same score at every size, so that all sizes have the same results.
        week = ((TODAY - day).days - 1) // 7
        score = 85 + week if week < 4 else random.Random(week).randint(88, 99)
        entry = {"date": str(day), "score": score}
        if index % 4 == 0:
            entry |= {"completeness": 100, "accountHolds": 0}
        yield entry


def transactions(count, years, chance):
    for index, day in enumerate(days(count, years)):
        kind = chance.choices(KINDS, [70, 20, 6, 4])[0]
        cents = chance.randint(500, 9000) * (-1 if kind == "refund" else 1)
        yield {
            "date": str(day), "type": kind, "amount": cents / 100,
            "contract": chance.choice(CONTRACTS), "reference": str(810_000_000 + 2 * index)}


def profile(times=1, rows=None, seed=7):
    """Returns the text of a profile of `times` normal years, with `rows` transactions if given."""
    years, chance = min(times, 10), random.Random(seed)
    head = {
        "version": 1,
        "freelancer": {
            "name": f"Mira {seed}", "title": "Web developer", "category": "Web Development", "country": "Croatia"},
        "badge": "none",
        "firstContract": str(TODAY - datetime.timedelta(days=365 * years)),
        "availability": {"capacity": "moreThan30", "hoursPerWeek": 38, "confirmed": str(TODAY)},
        "sections": {
            "updated": "2026-06-12", "photo": True, "overview": True, "employment": 4, "skills": 10,
            "portfolio": 1, "education": 1, "video": False, "linkedAccount": True}}
    lists = {
        "checkIns": list(check_ins(52 * times, years)),
        "transactions": list(transactions(rows or 150 * times, years, chance)),
        "activity": [{"date": str(day), "type": "proposal"} for day in days(12 * years, years)],
        "holds": [{"from": "2026-02-02", "to": "2026-02-20", "reason": "a document was asked for"}]}
    dump = lambda value: json.dumps(value, ensure_ascii=False)
    lines = [f'  "{key}": {dump(value)}' for key, value in head.items()]
    for key, entries in lists.items():
        lines.append(f'  "{key}": [\n' + ",\n".join("    " + dump(entry) for entry in entries) + "\n  ]")
    return "{\n" + ",\n".join(lines) + "\n}\n"
