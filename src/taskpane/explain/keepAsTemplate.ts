import { addTemplate, rowFacts, tableFacts, templateFromText } from '../../narrative';
import type { Evaluation } from '../../scoring';
import { note } from '../../texts/note';
import type { Session } from '../session/session';
import { idFor, nameFor } from '../templates/ownTemplates';
import type { Templates } from '../templates/useTemplates';
import type { ExplainItem } from './items';

/** Keeps a text as one of the person's own templates: figures of its row become slots, so that it fits the next one. */
export function keepAsTemplate(
  session: Pick<Session, 'notify'>,
  templates: Templates,
  evaluation: Evaluation,
  { place, choosers }: ExplainItem,
  text: string,
): void {
  const situation = choosers[0]?.situation;
  if (!situation) return;
  const [result] = place.results;
  const facts = result ? rowFacts(result, evaluation) : tableFacts(evaluation);
  const made = templateFromText(text, facts, { id: 'own', name: 'own', situation });
  const template = { ...made, id: idFor(made), name: nameFor(made.cause) };
  if (templates.own.some(({ id }) => id === template.id)) return session.notify('info', note('explain.saved-already'));
  const added = addTemplate(templates.own, template);
  if (!added.ok) return session.notify('info', added.note);
  const isKept = templates.save(added.templates);
  if (isKept) session.notify('success', note('explain.saved', { name: template.name }));
  else session.notify('warning', note('explain.not-kept'));
}
