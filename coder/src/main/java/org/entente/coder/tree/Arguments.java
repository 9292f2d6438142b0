// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coder.lexicon.Grammar;
import org.entente.coder.lexicon.Marking;
import org.entente.coder.lexicon.Verbs;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of verbs and nouns with voice, control, coordination and relative clauses undone: whoever acts is the subject,
 * whatever is acted on the object, however the sentence turns it. Not thread-safe: it remembers what it found for its sentence.
 */
public final class Arguments {

    /** How far up a chain of verbs a subject is looked for; deeper nesting is not news prose. */
    private static final int MAX_CHAIN = 6;

    private final Tree tree;
    private final Marking marking;
    private final Verbs verbs;
    private final Prepositions prepositions;

    /** By word id, filled when first asked for: the same few words are asked about by every rule. */
    private final @Nullable Optional<String>[] markers;

    private final @Nullable List<Argument>[] arguments;

    @SuppressWarnings({"unchecked", "rawtypes"})
    public Arguments(Tree tree, Grammar grammar) {
        this.tree = tree;
        this.marking = grammar.marking();
        this.verbs = grammar.verbs();
        this.prepositions = new Prepositions(marking, tree);
        this.markers = new Optional[tree.sentence().size() + 1];
        this.arguments = new List[tree.sentence().size() + 1];
    }

    /** The canonical preposition of a nominal phrase, empty when there is none. */
    public Optional<String> marker(Word nominal) {
        Optional<String> known = markers[nominal.id()];
        if (known == null) {
            known = prepositions.of(nominal);
            markers[nominal.id()] = known;
        }
        return known;
    }

    /** Whether this phrase says who owns or did what its noun names: "de Cuba", "Cuba’s", "Кубы", "US troops". */
    public boolean isGenitive(Word nominal) {
        return nominal.is("nmod") && isMarked(nominal, marking.genitive())
                || nominal.is("compound") && nominal.upos().isNominal();
    }

    /** Whether this preposition introduces the phrase. */
    public boolean isMarked(Word nominal, String preposition) {
        return marker(nominal).map(preposition::equals).orElse(false);
    }

    /** All arguments of a verb, noun or adjective, in textual order, its subject first. */
    public List<Argument> of(Word word) {
        // "must withdraw": a modal has the arguments of its verb
        Word governor = word.is("aux") ? tree.head(word).orElse(word) : word;
        List<Argument> known = arguments[governor.id()];
        if (known == null) {
            known = List.copyOf(find(governor));
            arguments[governor.id()] = known;
        }
        return known;
    }

    private List<Argument> find(Word governor) {
        List<Argument> arguments = new ArrayList<>();
        for (Word subject : subjects(governor)) {
            arguments.add(new Argument(Argument.SUBJECT, subject));
        }
        boolean passive = isPassive(governor);
        if (passive) {
            passiveObject(governor).ifPresent(object -> arguments.add(new Argument(Argument.OBJECT, object)));
        }
        if (!passive && lacksItsObject(governor)) {
            tree.head(governor).ifPresent(noun -> arguments.add(new Argument(Argument.OBJECT, noun)));
        }
        for (Word child : tree.children(governor)) {
            if (isOblique(child) || child.is("obj") && marksRole(child, governor)) {
                prepositional(child, passive, arguments);
            } else if (!passive
                    && (child.is("obj") || isSecondSubject(child, governor) || isCounted(child, governor))) {
                arguments.add(new Argument(Argument.OBJECT, antecedent(child)));
            } else if (!passive && child.is("iobj") && isAccusative(child, governor)) {
                arguments.add(new Argument(Argument.OBJECT, antecedent(child)));
            } else if (child.is("iobj")) {
                arguments.add(new Argument(indirect(child), antecedent(child)));
            } else if (child.is("obl")
                    || child.is("nmod")
                    || child.is("advmod") && prepositions.isHollowAdverb(child)) {
                prepositional(child, passive, arguments);
            } else if (child.is("xcomp") && child.upos().isNominal()) {
                marker(child).ifPresent(m -> arguments.add(new Argument(m, child)));
            } else if (child.is("conj")
                    && child.upos() == Upos.NOUN
                    && marker(child).isPresent()
                    && !marker(governor).isPresent()) {
                prepositional(child, passive, arguments);
            }
        }
        return arguments;
    }

    private boolean isAccusative(Word child, Word verb) {
        return !marking.cases().isEmpty()
                && child.has("Case=Acc")
                && marker(child).isEmpty()
                && !tree.hasChild(verb, "obj");
    }

    /** An indirect object is no genitive, whatever the form, which may be that of several cases, was taken for. */
    private String indirect(Word child) {
        return marker(child).filter(m -> !m.equals(marking.genitive())).orElse(marking.indirect());
    }

    /** Where forms do not tell subject from object a parser may find two subjects of an active verb: one is the object. */
    private boolean isSecondSubject(Word child, Word verb) {
        return verb.upos() == Upos.VERB
                && child.is("nsubj")
                && !isOblique(child)
                && !tree.hasChild(verb, "obj")
                && nominative(verb)
                        .filter(subject -> subject.id() != child.id())
                        .isPresent();
    }

    /** The subject that stands in the verb's clause; of two the first name or living being. */
    private Optional<Word> nominative(Word verb) {
        Word first = null;
        for (Word child : tree.children(verb)) {
            if (!child.is("nsubj") || child.deprel().equals("nsubj:pass") || isOblique(child)) {
                continue;
            }
            if (marking.cases().isEmpty() || child.upos() == Upos.PROPN || child.has("Animacy=Anim")) {
                return Optional.of(child);
            }
            first = first == null ? child : first;
        }
        return Optional.ofNullable(first);
    }

    /** "помиловал двух граждан": a bare genitive of a verb without an object is what it acts on. */
    private boolean isCounted(Word child, Word verb) {
        return verb.upos() == Upos.VERB
                && child.is("obl")
                && child.has("Case=Gen")
                && isMarked(child, marking.genitive())
                && !tree.hasChild(child, "case")
                && !tree.hasChild(verb, "obj");
    }

    /** Whether a parser calls subject or object what its case says is neither: a dative, an instrumental. */
    private boolean isOblique(Word child) {
        return (child.is("nsubj") || child.is("obj"))
                && marker(child)
                        .filter(m -> marking.cases().contains(m) && !m.equals(marking.genitive()))
                        .isPresent();
    }

    /** Whether the preposition or case of an object says more than that it is the object. */
    private boolean marksRole(Word object, Word governor) {
        Optional<String> marker = marker(object);
        if (marker.isEmpty()
                || marking.partitives().contains(marker.get())
                || marking.cases().contains(marker.get())) {
            return false;
        }
        boolean alone = tree.children(governor).stream()
                .noneMatch(
                        c -> c.id() != object.id() && c.is("obj") && marker(c).isEmpty());
        return !(alone && marking.objectMarkers().contains(marker.get()));
    }

    /** "the aid Russia promised": without a relative pronoun the noun is what its clause acts on. */
    private boolean lacksItsObject(Word verb) {
        return verb.deprel().equals("acl:relcl")
                && tree.hasChild(verb, "nsubj")
                && tree.children(verb).stream()
                        .noneMatch(c -> c.is("obj") || c.is("ccomp") || c.is("xcomp") || Tree.isRelative(c));
    }

    /** What a prepositional phrase gives as arguments: itself, or what stands behind its hollow noun. */
    public List<Argument> complement(Word child) {
        List<Argument> arguments = new ArrayList<>(1);
        prepositional(child, false, arguments);
        return arguments;
    }

    private void prepositional(Word child, boolean passive, List<Argument> arguments) {
        if (prepositions.isHollow(child) || prepositions.isHollowAdverb(child)) {
            Optional<String> hollow = prepositions.ofHollow(child);
            if (hollow.isPresent()) {
                for (Word inner : tree.children(child)) {
                    if (inner.is("nmod") || inner.is("obl") || inner.is("det") && inner.has("Poss=Yes")) {
                        arguments.add(new Argument(hollow.get(), inner));
                    }
                }
                return;
            }
        }
        String marker = marker(child).orElse(child.is("nmod") ? "" : "_");
        if (isMarkedObject(child, marker)) {
            arguments.add(new Argument(Argument.OBJECT, antecedent(child)));
        }
        if (passive && (child.deprel().equals("obl:agent") || marking.agent().contains(marker))) {
            return; // the agent is the subject, found there
        }
        arguments.add(new Argument(marker, antecedent(child)));
    }

    /** "condenó a Israel": where a preposition may stand before an object, what a verb without another object has so is one. */
    private boolean isMarkedObject(Word child, String marker) {
        return child.deprel().equals("obl:arg")
                && marking.objectMarkers().contains(marker)
                && tree.head(child)
                        .filter(h -> h.upos() == Upos.VERB && !tree.hasChild(h, "obj") && !isPassive(h))
                        .isPresent();
    }

    /** Whether the verb form is passive: its grammatical subject is what is acted on. */
    public boolean isPassive(Word verb) {
        if (verb.upos() != Upos.VERB) {
            return false;
        }
        for (Word child : tree.children(verb)) {
            if (child.deprel().equals("aux:pass")
                    || child.deprel().equals("nsubj:pass")
                    || child.deprel().equals("expl:pass") && !isNamed(verb)
                    || child.deprel().equals("obl:agent")) {
                return !verbs.unaccusative().contains(verb.lemma());
            }
        }
        boolean bareParticiple = verb.has("VerbForm=Part") && !verb.has("Tense=Pres") && !verb.has("Voice=Act");
        boolean passiveForm = bareParticiple || verb.has("Voice=Pass");
        return passiveForm
                && !tree.hasChild(verb, "aux")
                && !verbs.unaccusative().contains(verb.lemma());
    }

    /** "Chile se abastece de gas": whoever bears a name is no subject of a passive made with a reflexive. */
    private boolean isNamed(Word verb) {
        return tree.child(verb, "nsubj").filter(s -> s.upos() == Upos.PROPN).isPresent();
    }

    /** Who acts: heads of the subject of a verb, or of the subject of a predicate noun or adjective; coordinated ones are not listed. */
    public List<Word> subjects(Word predicate) {
        return subjects(predicate, 0);
    }

    private List<Word> subjects(Word predicate, int depth) {
        if (depth > MAX_CHAIN) {
            return List.of();
        }
        if (isPassive(predicate)) {
            return agents(predicate);
        }
        Optional<Word> subject = nominative(predicate);
        if (subject.isPresent()) {
            return List.of(antecedent(subject.get()));
        }
        for (Word child : tree.children(predicate)) {
            if (child.is("expl") && child.form().startsWith("-")) {
                return List.of(
                        child); // "a-t-elle promis": an inverted clitic is the subject, whatever the parser calls it
            }
        }
        return inherited(predicate, depth);
    }

    /** Whether a language that may leave its subject unsaid does so here: a finite verb of the third person without one. */
    public boolean isUnspoken(Word predicate) {
        if (!verbs.proDrop() || tree.hasChild(predicate, "nsubj") || tree.hasChild(predicate, "csubj")) {
            return false;
        }
        if (predicate.has("VerbForm=Fin")) {
            return !predicate.has("Person=1") && !predicate.has("Person=2") && !isImpersonal(predicate);
        }
        return tree.children(predicate).stream()
                .anyMatch(c -> (c.is("aux") || c.is("cop")) && c.has("VerbForm=Fin") && !c.has("Person=1"));
    }

    /** "Espera-se que ...", "firmou-se um acordo"; not "reuniu-se com o ministro", whose pronoun belongs to the verb. */
    private boolean isImpersonal(Word predicate) {
        return tree.children(predicate).stream().anyMatch(c -> c.is("expl"))
                && tree.children(predicate).stream()
                        .anyMatch(c -> c.is("ccomp")
                                || c.is("obj") && !tree.hasChild(c, "case")
                                || c.is("expl") && !c.lemma().equals(verbs.reflexive()));
    }

    /** "«Deben retirarse», dijo": the third person of a quoted clause is not the one who speaks. */
    public boolean isQuoted(Word clause) {
        return (clause.is("ccomp") || clause.is("parataxis")) && !tree.hasChild(clause, "mark") && isUnspoken(clause);
    }

    private boolean isPlural(Word predicate) {
        return predicate.has("Number=Plur") && predicate.has("VerbForm=Fin")
                || tree.children(predicate).stream().anyMatch(c -> c.is("aux") && c.has("Number=Plur"));
    }

    private boolean mayBePlural(Word subject) {
        return !subject.has("Number=Sing") || tree.hasChild(subject, "conj");
    }

    private List<Word> agents(Word verb) {
        List<Word> agents = new ArrayList<>();
        for (Word child : tree.children(verb)) {
            if (child.deprel().equals("obl:agent")
                    || (child.is("obl") || child.is("iobj") || isOblique(child))
                            && marker(child).map(marking.agent()::contains).orElse(false)) {
                agents.add(antecedent(child));
            }
        }
        return agents;
    }

    private List<Word> inherited(Word predicate, int depth) {
        Optional<Word> head = tree.head(predicate);
        if (head.isEmpty()) {
            return List.of();
        }
        Word above = head.get();
        if (predicate.is("conj")) {
            return predicate.upos() == Upos.VERB || tree.isPredicate(above)
                    ? grammaticalSubject(above, depth + 1)
                    : List.of();
        }
        if (predicate.is("acl")) {
            boolean infinitive = predicate.has("VerbForm=Inf");
            return infinitive ? ownerOrClauseSubject(above, depth) : List.of(above);
        }
        if (predicate.is("xcomp") || predicate.is("ccomp") && predicate.has("VerbForm=Inf")) {
            return verbs.objectControl().contains(above.lemma())
                    ? controller(above, depth)
                    : grammaticalSubject(above, depth + 1);
        }
        if (isUnspoken(predicate) && (predicate.is("ccomp") || predicate.is("advcl") || predicate.is("parataxis"))) {
            return isQuoted(predicate)
                            || isPlural(predicate)
                                    && grammaticalSubject(above, depth + 1).stream()
                                            .noneMatch(this::mayBePlural)
                    ? List.of()
                    : grammaticalSubject(above, depth + 1);
        }
        if (predicate.is("advcl")
                || predicate.is("obl")
                || predicate.is("parataxis") && !predicate.has("VerbForm=Fin")) {
            boolean finite = predicate.has("VerbForm=Fin")
                    || tree.child(predicate, "aux").isPresent() && !predicate.has("VerbForm=Part");
            return finite ? List.of() : grammaticalSubject(above, depth + 1);
        }
        return List.of();
    }

    /** The subject a reader would supply for a dependent verb: the grammatical one, whatever its voice. */
    private List<Word> grammaticalSubject(Word predicate, int depth) {
        if (isPassive(predicate)) {
            Optional<Word> object = passiveObject(predicate);
            if (object.isPresent()) {
                return List.of(object.get());
            }
            return inherited(predicate, depth);
        }
        return subjects(predicate, depth);
    }

    private List<Word> controller(Word verb, int depth) {
        for (Word child : tree.children(verb)) {
            if (child.is("obj") || child.is("iobj")) {
                return List.of(antecedent(child));
            }
        }
        for (Word child : tree.children(verb)) {
            if (child.is("obl") && isMarked(child, marking.indirect())) {
                return List.of(antecedent(child));
            }
        }
        return isPassive(verb) ? passiveObject(verb).map(List::of).orElse(List.of()) : subjects(verb, depth + 1);
    }

    /** For "la décision de Paris de livrer": Paris; for "a fait part de sa décision de livrer": the subject of the clause. */
    private List<Word> ownerOrClauseSubject(Word noun, int depth) {
        for (Word child : tree.children(noun)) {
            if (child.is("nmod") && isMarked(child, marking.genitive())) {
                return List.of(child);
            }
        }
        return tree.head(noun)
                .flatMap(tree::clauseHead)
                .map(clause -> subjects(clause, depth + 1))
                .orElse(List.of());
    }

    private Optional<Word> passiveObject(Word verb) {
        for (Word child : tree.children(verb)) {
            if (child.is("nsubj") && !isOblique(child)) {
                return Optional.of(antecedent(child));
            }
        }
        Optional<Word> head = tree.head(verb);
        if (head.isPresent()) {
            if (verb.is("acl")) {
                return Optional.of(head.get());
            }
            if (verb.is("conj")) {
                return isPassive(head.get())
                        ? passiveObject(head.get())
                        : subjects(head.get(), 1).stream().findFirst();
            }
        }
        return Optional.empty();
    }

    /** A relative pronoun stands for the noun its clause modifies; anything else for itself. */
    public Word antecedent(Word word) {
        if (word.upos() != Upos.PRON || !Tree.isRelative(word)) {
            return word;
        }
        Word at = word;
        while (at.head() != 0) {
            at = tree.sentence().word(at.head());
            if (at.is("acl")) {
                return tree.head(at).orElse(word);
            }
        }
        return word;
    }
}
