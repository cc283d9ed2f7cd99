/* global document, window, MutationObserver, Office */
/*
 * Runs right after office.js, before everything of the pane: ES5 only. Excel starts this page for the first click on the ribbon and
 * hands the click over as soon as its client listens; a function that is not known by then is answered with an error, and the click
 * is lost. So each button has its function from the start. A click waits here until the pane can answer it (main.tsx), and is given
 * back where the page says that the pane cannot open.
 */
(function () {
  // As in commandNames.ts, which this script cannot read.
  var NAMES = ['scoreAll', 'markDeviations', 'restoreLast'];
  var page = document.documentElement;
  var waiting = [];
  var answer = null;

  function cannotOpen() {
    return !!page.getAttribute('data-start');
  }

  // The pane says why (taskpane.html); Excel waits for completed.
  function giveBack(event) {
    function end() {
      event.completed();
    }
    try {
      Office.addin.showAsTaskpane().then(end, end);
    } catch (fault) {
      end(fault);
    }
  }

  function handOut() {
    while (waiting.length > 0 && (answer || cannotOpen())) {
      var click = waiting.shift();
      if (answer) answer(click.name, click.event);
      else giveBack(click.event);
    }
  }

  function take(name) {
    return function (event) {
      waiting.push({ name: name, event: event });
      handOut();
    };
  }

  window.jxzpRibbon = {
    answerWith: function (handler) {
      answer = handler;
      handOut();
    },
  };
  if (window.MutationObserver) {
    new MutationObserver(handOut).observe(page, { attributes: true, attributeFilter: ['data-start'] });
  }
  if (!window.Office || !Office.actions) return;
  for (var i = 0; i < NAMES.length; i++) Office.actions.associate(NAMES[i], take(NAMES[i]));
  // The client listens for clicks once somebody is ready, and the pane itself may never be.
  Office.onReady();
})();
