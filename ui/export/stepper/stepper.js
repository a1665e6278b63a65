// Shows a run event by event. An element of the picture says with data-a and data-z from which step to which it is there;
// one that is not there at the end has the class "away" from the beginning, so that the page is right without this script.
(function () {
    "use strict";
    const pieces = Array.from(document.querySelectorAll("#picture [data-a]"), (element) => ({
        element, from: Number(element.dataset.a), to: Number(element.dataset.z), shown: !element.classList.contains("away")
    }));
    const items = Array.from(document.querySelectorAll("#events li"));
    const heights = document.getElementById("picture").dataset.heights.split(" ").map(Number);
    const shownBox = document.getElementById("picture").viewBox.baseVal;
    const last = heights.length - 1;
    const view = document.getElementById("view");
    const slider = document.getElementById("slider");
    const buttons = { first: 0, back: 0, next: 0, last: 0, play: 0 };
    let step = -1, timer = 0, printing = -1;

    function follow() {
        const box = document.getElementById("picture").getBoundingClientRect(), room = view.clientHeight;
        const top = box.top - view.getBoundingClientRect().top + view.scrollTop; // of the picture in what scrolls
        const y = top + (heights[step] - shownBox.y) * box.height / shownBox.height;
        if (y > view.scrollTop + room - 90 || y < view.scrollTop + 150)
            view.scrollTop = Math.max(0, y - room / 2);
    }

    function go(wanted) {
        const to = Math.max(0, Math.min(last, wanted));
        if (to === step)
            return;
        step = to;
        for (const piece of pieces) {
            const shown = piece.from <= step && step <= piece.to;
            if (shown !== piece.shown) {
                piece.shown = shown;
                piece.element.classList.toggle("away", !shown);
            }
        }
        items.forEach((item, i) => {
            item.classList.toggle("now", i === step);
            item.classList.toggle("later", i > step);
            if (i === step)
                item.setAttribute("aria-current", "step");
            else
                item.removeAttribute("aria-current");
        });
        const item = items[step];
        document.getElementById("what").innerHTML = item.querySelector(".what").innerHTML;
        const why = item.querySelector(".why");
        document.getElementById("why").innerHTML = why ? why.innerHTML : "";
        document.getElementById("when").textContent = item.querySelector("time").textContent;
        document.getElementById("count").textContent = step + " / " + last;
        slider.value = step;
        buttons.first.disabled = buttons.back.disabled = step === 0;
        buttons.next.disabled = buttons.last.disabled = step === last;
        if (item.scrollIntoView)
            item.scrollIntoView({ block: "nearest" });
        follow();
        if (printing < 0)
            history.replaceState(null, "", "#" + step);
    }

    function stop() {
        clearInterval(timer);
        timer = 0;
        buttons.play.setAttribute("aria-pressed", "false");
    }

    function togglePlay() {
        if (timer)
            return stop();
        if (step === last)
            go(0);
        buttons.play.setAttribute("aria-pressed", "true");
        timer = setInterval(() => {
            go(step + 1);
            if (step === last)
                stop();
        }, 1200);
    }

    const keys = {
        ArrowRight: () => go(step + 1), ArrowDown: () => go(step + 1), PageDown: () => go(step + 1),
        " ": () => go(step + 1), Enter: () => go(step + 1), n: () => go(step + 1),
        ArrowLeft: () => go(step - 1), ArrowUp: () => go(step - 1), PageUp: () => go(step - 1), Backspace: () => go(step - 1),
        Home: () => go(0), End: () => go(last), p: togglePlay
    };

    document.addEventListener("keydown", (event) => {
        const key = event.key === " " && event.shiftKey ? "PageUp" : event.key;
        if (event.ctrlKey || event.altKey || event.metaKey || !keys[key] || event.target === slider)
            return;
        if ((key === " " || key === "Enter") && event.target.closest && event.target.closest("button"))
            return; // the button has the focus: it is pressed
        if (key !== "p")
            stop();
        keys[key]();
        event.preventDefault();
    });
    for (const name of Object.keys(buttons))
        buttons[name] = document.getElementById(name);
    buttons.first.addEventListener("click", () => { stop(); go(0); });
    buttons.back.addEventListener("click", () => { stop(); go(step - 1); });
    buttons.next.addEventListener("click", () => { stop(); go(step + 1); });
    buttons.last.addEventListener("click", () => { stop(); go(last); });
    buttons.play.addEventListener("click", togglePlay);
    slider.max = last;
    slider.addEventListener("input", () => { stop(); go(Number(slider.value)); });
    items.forEach((item, i) => item.querySelector("button").addEventListener("click", () => { stop(); go(i); }));
    window.addEventListener("beforeprint", () => { printing = step; go(last); });
    window.addEventListener("afterprint", () => { const back = printing; printing = -1; go(back); });
    window.addEventListener("resize", follow);
    document.body.classList.add("live");
    go(Number(location.hash.slice(1)) || 0);
}());
