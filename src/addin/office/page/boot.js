/* global document, window */
/*
 * Runs before everything else, in whatever engine there is: ES5 only (no comma after the last argument either).
 * It says why the pane cannot open; the page shows the words for it (taskpane.html, page.css).
 */
(function () {
  var page = document.documentElement;

  function say(cause) {
    if (!page.getAttribute('data-start')) page.setAttribute('data-start', cause);
  }

  function isModern() {
    if (!window.Promise || !window.ResizeObserver || !window.queueMicrotask) return false;
    return !!(Object.fromEntries && String.prototype.replaceAll && Array.prototype.flatMap);
  }

  // A script that does not arrive tells only its own element, so it is caught on the way down.
  function onError(event) {
    var target = event.target;
    if (!target || target.tagName !== 'SCRIPT') return;
    say(target.getAttribute('data-part') === 'office' ? 'no-office' : 'no-pane');
  }

  function onLoad() {
    if (!window.Office) say('no-office');
  }

  if (!isModern()) say('old');
  window.addEventListener('error', onError, true);
  window.addEventListener('load', onLoad);
})();
