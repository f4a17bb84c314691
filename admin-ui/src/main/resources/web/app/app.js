import htmx from "htmx.org";

window.htmx = htmx;

// The session ended while the page was open: load it again, which leads through the login.
document.addEventListener("htmx:beforeOnLoad", (event) => {
  if (event.detail.xhr.status === 499) {
    event.preventDefault();
    window.location.reload();
  }
});

// A form that came back with errors is an answer too.
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.xhr.status === 422) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});

const typing = (target) =>
  target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const keys = document.getElementById("keys");
  if (event.key === "Escape" && keys.open) {
    keys.open = false;
    return;
  }
  if (typing(event.target)) {
    return;
  }
  if (event.key === "/") {
    event.preventDefault();
    const search = document.querySelector("input[type=search]");
    if (search) {
      search.focus();
      search.select();
    } else {
      window.location.assign("/models#search");
    }
  } else if (event.key === "?") {
    keys.open = !keys.open;
    keys.scrollIntoView({ block: "nearest" });
    keys.querySelector("summary").focus();
  } else if (event.key === "n") {
    window.location.assign("/");
  }
});

// Filters apply as they change; without scripts the button does it.
document.addEventListener("change", (event) => {
  const form = event.target.form;
  if (form && form.hasAttribute("data-at-once")) {
    form.requestSubmit();
  }
});

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-print]")) {
    window.print();
  }
});

// A chosen file is read into the field that is sent: forms carry text and nothing else.
document.querySelectorAll("[data-with-scripts]").forEach((part) => {
  part.hidden = false;
});
document.addEventListener("change", async (event) => {
  const into = document.getElementById(event.target.dataset.into);
  const [file] = event.target.files ?? [];
  if (!into || !file) {
    return;
  }
  const tooLarge = file.size > into.maxLength;
  document.getElementById(`${event.target.id}-error`).hidden = !tooLarge;
  if (!tooLarge) {
    into.value = await file.text();
  }
});

if (window.location.hash === "#search") {
  document.querySelector("input[type=search]")?.focus();
}

// On paper nothing can be unfolded: what belongs to the two pages stands open.
window.addEventListener("beforeprint", () => {
  document.querySelectorAll("#ladder, #doubts, #how").forEach((fold) => {
    fold.open = true;
  });
});
