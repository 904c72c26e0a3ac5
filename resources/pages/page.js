// The page works without this: forms are sent and the page comes back whole. With it, only the middle is exchanged.
(function () {
  'use strict';
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (!form.hasAttribute('data-swap') || !window.fetch || !window.URLSearchParams) return;
    event.preventDefault();
    var fields = new URLSearchParams(new FormData(form));
    var pressed = event.submitter;
    if (pressed && pressed.name) fields.append(pressed.name, pressed.value);
    form.querySelectorAll('button').forEach(function (button) { button.disabled = true; });
    var top = window.scrollY;
    fetch(form.action, { method: 'POST', body: fields, credentials: 'omit' })
      .then(function (answer) { return answer.text(); })
      .then(function (text) {
        var next = new DOMParser().parseFromString(text, 'text/html').getElementById('main');
        if (!next) throw new Error();
        document.getElementById('main').replaceWith(next);
        window.scrollTo(0, top);
        var said = next.querySelector('[role=status]');
        if (said) { said.tabIndex = -1; said.focus({ preventScroll: true }); }
      })
      .catch(function () { location.reload(); });
  });
})();
