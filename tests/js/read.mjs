// Reads calendars with ical.js: {"path", "from", "to"} on stdin as a list; on stdout, of each, its events and their occurrences.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const from = createRequire(pathToFileURL(`${process.argv[2]}/`));
const { default: ICAL } = await import(pathToFileURL(from.resolve("ical.js")));

const moment = (time) => (time.isDate ? time.toString() : time.toJSDate().toISOString().replace(".000Z", "+00:00"));

function read({ path, begins, ends }) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, "utf8")));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const components = calendar.getAllSubcomponents("vevent");
  const moved = components.filter((component) => component.hasProperty("recurrence-id"));
  // By default an event takes every exception of the file for its own; here it gets those of its own UID.
  const events = components.map((component) => {
    const uid = component.getFirstPropertyValue("uid");
    const own = moved.includes(component) ? [] : moved.filter((other) => other.getFirstPropertyValue("uid") === uid);
    return new ICAL.Event(component, { strictExceptions: true, exceptions: own });
  });
  const series = events.filter((event) => !event.isRecurrenceException());
  const read = {
    events: events.map((event) => ({
      uid: event.uid,
      instead: event.recurrenceId ? moment(event.recurrenceId) : "",
      start: moment(event.startDate),
      end: moment(event.endDate),
      summary: event.summary,
    })),
    occurrences: series.flatMap((event) => occurrences(event, begins, ends)),
  };
  ICAL.TimezoneService.reset();
  return read;
}

function occurrences(event, begins, ends) {
  const found = [];
  const add = ({ startDate, endDate }) => {
    if (moment(startDate) >= begins && moment(startDate) < ends) found.push([event.uid, moment(startDate), moment(endDate)]);
  };
  if (!event.isRecurring()) add(event);
  else {
    const iterator = event.iterator();
    for (let next = iterator.next(); next && next.toString() < ends; next = iterator.next()) add(event.getOccurrenceDetails(next));
  }
  return found;
}

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(read)));
