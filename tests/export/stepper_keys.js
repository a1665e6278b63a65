// Runs the script of the page to step through, with a small stand-in for a browser's document, and presses keys.
"use strict";
const assert = require("node:assert");
const fs = require("node:fs");

function makeElement(data) {
    const listeners = {};
    const classes = new Set();
    return Object.assign({
        classList: { toggle: (name, on) => on ? classes.add(name) : classes.delete(name), add: (name) => classes.add(name),
            contains: (name) => classes.has(name) },
        has: (name) => classes.has(name),
        addEventListener: (name, what) => { listeners[name] = what; },
        fire: (name, event) => listeners[name](event),
        setAttribute(name, value) { this[name] = value; },
        removeAttribute(name) { delete this[name]; },
        closest: () => null,
        innerHTML: "", textContent: "", dataset: {}
    }, data);
}

const pieces = [[0, 0], [1, 3], [2, 2], [3, 3]].map(([a, z]) => makeElement({ dataset: { a: String(a), z: String(z) } }));
pieces.filter((piece) => piece.dataset.z !== "3").forEach((piece) => piece.classList.add("away")); // as the page has it
const items = [0, 1, 2, 3].map((i) => {
    const parts = {
        ".what": makeElement({ innerHTML: "what " + i }), ".why": i === 0 ? null : makeElement({ innerHTML: "why " + i }),
        time: makeElement({ textContent: i + " s" }), button: makeElement({})
    };
    return makeElement({ querySelector: (wanted) => parts[wanted], parts });
});
const byId = { picture: makeElement({ dataset: { heights: "0 100 900 1800" }, viewBox: { baseVal: { y: 0, height: 2000 } },
    getBoundingClientRect: () => ({ top: 50, height: 1000 }) }) };
const document = makeElement({
    getElementById: (id) => byId[id] || (byId[id] = makeElement({ clientHeight: 400, scrollTop: 0,
        getBoundingClientRect: () => ({ top: 50 }) })),
    querySelectorAll: (wanted) => wanted === "#events li" ? items : pieces,
    body: makeElement({})
});
const window = makeElement({});
let hash = "";
new Function("document", "window", "history", "location", "setInterval", "clearInterval", fs.readFileSync(process.argv[2], "utf8"))(
    document, window, { replaceState: (a, b, url) => { hash = url; } }, { hash: "" }, () => 1, () => 0);

const shown = () => pieces.map((piece) => piece.has("away") ? "-" : "x").join("");
function press(key, more) {
    let prevented = false;
    document.fire("keydown", Object.assign({ key, target: makeElement({}), preventDefault: () => { prevented = true; } }, more));
    return prevented;
}
function at(step, what) {
    assert.strictEqual(byId.count.textContent, step + " / 3");
    assert.strictEqual(byId.what.innerHTML, "what " + step);
    assert.strictEqual(hash, "#" + step);
    assert.strictEqual(shown(), what);
    items.forEach((item, i) => assert.strictEqual(item["aria-current"], i === step ? "step" : undefined));
}

at(0, "x---");
assert(byId.back.disabled && !byId.next.disabled);
assert(press("ArrowRight"));
at(1, "-x--");
press("PageDown");
at(2, "-xx-");
assert(byId.view.scrollTop > 0); // now stays in sight
press(" ");
at(3, "-x-x");
press("ArrowRight");
at(3, "-x-x");
assert(byId.next.disabled);
press(" ", { shiftKey: true });
at(2, "-xx-");
press("Home");
at(0, "x---");
press("End");
at(3, "-x-x");
press("PageUp");
press("ArrowLeft");
at(1, "-x--");
assert(!press("ArrowRight", { ctrlKey: true }));
assert(!press("x"));
at(1, "-x--");
assert(!press("Enter", { target: makeElement({ closest: () => byId.play }) })); // the button gets it
items[2].parts.button.fire("click");
at(2, "-xx-");
assert.strictEqual(byId.why.innerHTML, "why 2");
window.fire("beforeprint");
assert.strictEqual(shown(), "-x-x");
window.fire("afterprint");
at(2, "-xx-");
