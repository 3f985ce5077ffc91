import type { Target, Weapon } from '../../domain/tables';

/**
 * What a word or phrase of the tables does in a sentence. The tables themselves stand in `languages/`; they hold
 * words and say which of these they are, never what follows from it.
 */

/** What an event word says happened, finer than the kinds on the map. */
export type Sense =
  | 'air-strike'
  | 'shelling'
  | 'bombardment'
  | 'strike'
  | 'explosion'
  | 'chemical'
  | 'massacre'
  | 'execution'
  | 'burning'
  | 'killing'
  | 'sniping'
  | 'abduction'
  | 'clash'
  | 'attack'
  | 'repel'
  | 'hold'
  | 'advance'
  | 'control'
  | 'taking'
  | 'expel'
  | 'withdraw'
  | 'operation'
  | 'ceasefire'
  | 'displacement'
  | 'evacuation'
  | 'siege'
  | 'aid'
  | 'rescue'
  | 'extract'
  | 'protest'
  | 'calm'
  | 'bodies'
  | 'gunfire'
  | 'vanishing'
  | 'destruction';

export type Part = 'verb' | 'noun';
export type Tense = 'past' | 'present' | 'future';

export type Entry =
  /** A word that says something happened. */
  | { readonly cat: 'event'; readonly sense: Sense; readonly part: Part; readonly tense: Tense | null }
  /** A verb that says only that the noun after it happened: شنت غارات, دارت اشتباكات, came under fire. */
  | { readonly cat: 'carrier'; readonly tense: Tense; readonly use: 'happen' | 'do' | 'undergo' | 'observe' }
  /** Begins, ends or announces what the noun after it names. */
  | { readonly cat: 'phase'; readonly phase: 'begin' | 'end' | 'announce' | 'go-on' }
  /** A party to the fighting, as a noun (الفصائل) or an adjective on an event (غارات روسية). */
  | {
      readonly cat: 'actor';
      readonly actor: string;
      readonly use: 'noun' | 'adjective' | 'aircraft';
    }
  /** An organisation, public office or role that can say something. */
  | { readonly cat: 'party'; readonly party: string }
  /** A verb or noun of saying. */
  | { readonly cat: 'speech'; readonly act: 'say' | 'deny' | 'relay' | 'accuse' | 'show' | 'go-on' }
  /** "According to": what follows says what stands around it. */
  | { readonly cat: 'source' }
  /** "That": opens what is said. */
  | { readonly cat: 'that' }
  | { readonly cat: 'hearsay' }
  /** Not: of an event word after it. `unseen`: the verb of observing stands with it (لم تسجل). */
  | { readonly cat: 'negation'; readonly kind: 'not' | 'without' }
  /** Says that what is told around it is not so: لا صحة لما أشيع عن, "reports that … are untrue". */
  | { readonly cat: 'untrue'; readonly told: 'after' | 'before' }
  /** Planned, feared, threatened, possible, asked for, refused; `failed`: tried in vain; `to-come`: said to lie ahead; `asked`: of others, through the whole of what is asked; `rumour`: nobody stands for it; `averted`: of a bomb made safe. */
  | {
      readonly cat: 'unreal';
      readonly kind:
        | 'possible'
        | 'planned'
        | 'wanted'
        | 'refused'
        | 'condition'
        | 'failed'
        | 'to-come'
        | 'asked'
        | 'rumour'
        | 'averted';
    }
  /** The event it governs came earlier and is only recalled: بعد, منذ, after; `all`: so is all its clause tells (ردا على). */
  | { readonly cat: 'recalled'; readonly all?: true }
  /** Tells of what goes on, and of no one day: تتعرض الأحياء لقصف, "regularly". */
  | { readonly cat: 'habit' }
  /** One more of its kind, not the one told before: another, ثانية. */
  | { readonly cat: 'further' }
  /** Each of what was listed in its turn: respectively, على التوالي. */
  | { readonly cat: 'in-turn' }
  | { readonly cat: 'cause' }
  | { readonly cat: 'result' }
  /** Opens a clause of its own: بينما, while. `weak` ones hardly part what they join. */
  | { readonly cat: 'clause'; readonly weight: 'strong' | 'weak' }
  | { readonly cat: 'relative' }
  /** Still: holds on the day of the report. */
  | { readonly cat: 'still' }
  | { readonly cat: 'weapon'; readonly weapon: Weapon; readonly implies: Sense | null }
  | { readonly cat: 'target'; readonly target: Target }
  /** Opens a sum of what was counted: in all, إجمالا. */
  | { readonly cat: 'sum' }
  /** The dead or hurt are named without an event of their own: "the number of dead". */
  | { readonly cat: 'toll' }
  /** Says where the harm of an event told before fell: وتركز القتلى في. */
  | { readonly cat: 'spread' }
  /** People the event was done to: needed by verbs that also take things. */
  | { readonly cat: 'people'; readonly fighters: boolean }
  | { readonly cat: 'rubble' }
  /** Footage and pictures: what they show happened, when it was filmed is not when it happened. */
  | { readonly cat: 'footage' };

export type Category = Entry['cat'];

/** One line of a table: the phrase as `phrases.ts` reads it, and what it does. */
export type Line = readonly [phrase: string, entry: Entry];
