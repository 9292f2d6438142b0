// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the house that bytecode shows: which room knows which, and what a class may be. See ARCHITECTURE.md. */
class HouseRulesTest {

    private static final String HOUSE = "org.entente.";

    /** The floor plan: each room with the rooms it may know. */
    private static final Map<String, Set<String>> ARROWS = Map.of(
            "model", Set.of(),
            "page", Set.of("model"),
            "intake", Set.of("model", "page"),
            "syntax", Set.of("model"),
            "coder", Set.of("model", "syntax"),
            "ledger", Set.of("model"),
            "release", Set.of("model", "ledger"),
            "synthetic", Set.of("model"),
            "app", Set.of("model", "page", "intake", "syntax", "coder", "ledger", "release", "synthetic"));

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.entente");

    @ParameterizedTest
    @ValueSource(strings = {"model", "page", "intake", "syntax", "coder", "ledger", "release", "synthetic", "app"})
    void arrowsPointOnlyWhereTheFloorPlanSays(String room) {
        String[] closed = ARROWS.keySet().stream()
                .filter(other -> !other.equals(room) && !ARROWS.get(room).contains(other))
                .map(other -> HOUSE + other + "..")
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(HOUSE + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(closed)
                .allowEmptyShould(true)
                .because("a room hands plain records to the next and knows none behind it")
                .check(ALL);
    }

    @Test
    void everyClassBelongsToARoomOfTheFloorPlan() {
        classes()
                .should()
                .resideInAnyPackage(ARROWS.keySet().stream()
                        .map(room -> HOUSE + room + "..")
                        .toArray(String[]::new))
                .because("a new room is first drawn on the floor plan")
                .check(ALL);
    }

    /** Decision 20: what differs between languages is data. */
    @ParameterizedTest
    @ValueSource(strings = {"syntax", "coder", "ledger"})
    void noRoomThatUnderstandsTextKnowsALanguageByName(String room) {
        noClasses()
                .that()
                .resideInAPackage(HOUSE + room + "..")
                .should()
                .accessField(Language.class, "FRENCH")
                .orShould()
                .accessField(Language.class, "ENGLISH")
                .orShould()
                .accessField(Language.class, "SPANISH")
                .orShould()
                .accessField(Language.class, "PORTUGUESE")
                .orShould()
                .accessField(Language.class, "RUSSIAN")
                .because("a language costs a model and lists, no Java")
                .check(ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"model", "page", "intake", "syntax", "coder", "ledger", "release", "synthetic", "app"})
    void internalPackagesAreClosedToOtherRooms(String room) {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE + room + "..")
                .should()
                .dependOnClassesThat(resideInAPackage(HOUSE + room + "..internal.."))
                .because("what is internal may change on any day")
                .check(ALL);
    }

    @Test
    void theModelDependsOnNothing() {
        classes()
                .that()
                .resideInAPackage(HOUSE + "model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", HOUSE + "model..")
                .because("the records that travel must not bring anybody's library along")
                .check(ALL);
    }

    @Test
    void eachLibraryStaysInTheRoomThatNeedsIt() {
        onlyIn("page", "org.jsoup..");
        onlyIn("intake", "org.netpreserve..", "com.rometools..", "crawlercommons..");
        onlyIn("ledger", "java.sql..", "javax.sql..", "org.sqlite..");
        onlyIn("app", "picocli..", "me.tongfei..", "tools.jackson.databind..");
        // Pages carry JSON-LD; the app prints JSON, and so are half of a release's files.
        noClasses()
                .that()
                .resideOutsideOfPackages(HOUSE + "page..", HOUSE + "release..", HOUSE + "app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .because("only the page, release and app rooms know JSON")
                .check(ALL);
    }

    private static void onlyIn(String room, String... libraries) {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .because("only the " + room + " room knows " + String.join(", ", libraries))
                .check(ALL);
    }

    @Test
    void onlyTheIntakeCallsOutToTheNetwork() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE + "intake..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.Socket")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.URLConnection")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .because("nothing calls out to the network unless the user asked for a URL (decision 9)")
                .check(ALL);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.URLConnection")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .because("they look a name up again after its address was checked (decision 29)")
                .check(ALL);
    }

    @Test
    void onlyTheAppTalksToTheTerminal() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE + "app..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .because("a library does not print and does not end the process")
                .check(ALL);
    }

    @Test
    void recordsHoldNoArrays() {
        classes()
                .that(areRecords())
                .should(new ArchCondition<>("hold no arrays") {
                    @Override
                    public void check(JavaClass record, ConditionEvents events) {
                        for (JavaField field : record.getFields()) {
                            boolean exposed = field.getRawType().isArray()
                                    && !field.getModifiers()
                                            .contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC);
                            events.add(new SimpleConditionEvent(
                                    record, !exposed, field.getFullName() + " can be changed by whoever gets it"));
                        }
                    }
                })
                .because("records are immutable, and an array never is")
                .check(ALL.that(inModel()));
    }

    @Test
    void recordsOfTheModelCopyTheCollectionsTheyAreGiven() {
        classes()
                .that(areRecords())
                .should(new ArchCondition<>("copy their collections") {
                    @Override
                    public void check(JavaClass record, ConditionEvents events) {
                        long collections = record.getFields().stream()
                                .filter(field -> List.of(List.class, Set.class, Map.class).stream()
                                        .anyMatch(type -> field.getRawType().isEquivalentTo(type)))
                                .filter(field -> !field.getModifiers()
                                        .contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC))
                                .count();
                        long copies = record.getConstructors().stream()
                                .flatMap(constructor -> constructor.getMethodCallsFromSelf().stream())
                                .filter(HouseRulesTest::isCopy)
                                .count();
                        events.add(new SimpleConditionEvent(
                                record,
                                copies >= collections,
                                record.getFullName() + " keeps a collection that its maker can still change"));
                    }
                })
                .because("records are immutable all the way down")
                .check(ALL.that(inModel()));
    }

    private static boolean isCopy(JavaMethodCall call) {
        return call.getName().equals("copyOf");
    }

    private static DescribedPredicate<JavaClass> inModel() {
        return resideInAPackage(HOUSE + "model..");
    }

    private static DescribedPredicate<JavaClass> areRecords() {
        return DescribedPredicate.describe("are records", JavaClass::isRecord);
    }
}
