/* global document, window */
/*
 * Runs before everything else, in whatever engine there is: ES5 only (no comma after the last argument either).
 * It says why the pane cannot open; the page shows the words for it (taskpane.html, page.css).
 */
(function () {
  // The build fills these in: what the scripts of the pane use of the engine (webpack/needs.js).
  var BUILT_INS = [];
  var PATTERNS = [];
  var page = document.documentElement;

  function say(cause) {
    if (!page.getAttribute('data-start')) page.setAttribute('data-start', cause);
  }

  function has(path) {
    var parts = path.split('.');
    var place = window;
    for (var i = 0; i < parts.length; i++) {
      if (place === null || place === undefined || !(parts[i] in Object(place))) return false;
      place = place[parts[i]];
    }
    return true;
  }

  function understands(pattern) {
    try {
      return !!new RegExp(pattern[0], pattern[1]);
    } catch (fault) {
      return !fault;
    }
  }

  function isModern() {
    var i;
    for (i = 0; i < BUILT_INS.length; i++) if (!has(BUILT_INS[i])) return false;
    for (i = 0; i < PATTERNS.length; i++) if (!understands(PATTERNS[i])) return false;
    return true;
  }

  // Syntax cannot be tried here: the page evaluates nothing. A script of ours that the engine cannot read says it.
  function isUnreadable(event) {
    var folder = window.location.href.replace(/[^/]*([?#].*)?$/, '');
    var isOurs = !!event.filename && event.filename.indexOf(folder) === 0 && !/\/office\//.test(event.filename);
    return isOurs && /SyntaxError/.test(String(event.error || event.message));
  }

  // A script that does not arrive tells only its own element, so it is caught on the way down.
  function onError(event) {
    var target = event.target;
    if (!document.querySelector('.start')) return;
    if (isUnreadable(event)) say('old');
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
