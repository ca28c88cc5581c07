"use strict";

// The report and what belongs to it. All of it is text from elsewhere: it goes into the page as text, never as markup.
const { report, ...parts } = JSON.parse(document.getElementById("data").textContent);
const sources = new Map(Object.entries(parts.sources));
const rules = new Map(Object.entries(parts.rules));

const byId = id => document.getElementById(id);

/** An element with these attributes and children; a child that is a string becomes text. */
function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children);
  return element;
}

function button(text, attributes, action) {
  const element = make("button", { type: "button", ...attributes }, text);
  element.addEventListener("click", action);
  return element;
}

const number = count => count.toLocaleString("en");
const counted = (count, what) => `${number(count)} ${what}${count === 1 ? "" : "s"}`;

const Severities = ["error", "warning", "advice"];
const countedSeverity = (count, severity) =>
  severity === "advice" ? `${number(count)} advice` : counted(count, severity);

/** A severity as a coloured letter. */
const badge = severity =>
  make("span", { class: `badge ${severity}`, title: severity, "aria-hidden": "true" }, severity[0].toUpperCase());

/** A rule's name without what all rules' names begin with. */
const shortRule = rule => rule.replace(/^videoport-/, "");

const placeText = place => place.line === 0 ? place.file : `${place.file}:${place.line}:${place.column}`;
