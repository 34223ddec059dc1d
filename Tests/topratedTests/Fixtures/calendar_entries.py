"""What Debian's icalendar reads in a calendar: a line an entry."""
import sys
from icalendar import Calendar

calendar = Calendar.from_ical(sys.stdin.buffer.read())
for event in calendar.walk("VEVENT"):
    (alarm,) = event.walk("VALARM")
    start, end = event.decoded("dtstart"), event.decoded("dtend")
    assert type(start).__name__ == "date" and (end - start).days == 1
    assert event.decoded("dtstamp") and event["transp"] == "TRANSPARENT"
    days = -alarm.decoded("trigger").days
    name = event["uid"].split("@")[0].rsplit("-", 1)[0]
    repeats = ["weekly"] if event.get("rrule", {}).get("FREQ") == ["WEEKLY"] else []
    print(start, name, days, event["summary"], *repeats, sep=" | ")
