// SPDX-License-Identifier: Apache-2.0
// The contract every shipped sequence and template keeps, and the tables of the four programs against what is shipped.
#include "domain/segments.h"
#include "sequences/due.h"
#include "sequences/templates.h"

#include "tests/support/need.h"
#include <QRegularExpression>

#include <QTest>

#include <algorithm>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

bool asksForOpenAppraisal(const FactCondition &condition)
{
    const std::vector<Fact> asked = factsAsked(condition);
    return std::find(asked.begin(), asked.end(), Fact::HasOpenAppraisal) != asked.end();
}

} // namespace

class BuiltInSequencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyStepsWordsExist();
    void everyFieldATemplateNamesIsInTheTable();
    void aTextFitsOneSegmentInEveryLanguage();
    void valuesAreRangesAndSayThatTheyAreEstimates();
    void theFirstSalesTextSaysHowToStop();
    void nobodyAsksWhetherYouAreReadyToTrade();
    void eachSegmentHasItsNumberOfTouches_data();
    void eachSegmentHasItsNumberOfTouches();
    void theBaseSequenceFallsOnTheDaysOfItsTable();
    void aNewLeadIsAnsweredWithinTheFirstHour();
    void aProcessDocumentLeadGetsItsSecondEmailAfterFourHours();
    void aLeadOfOurOwnPagesIsTextedBeforeItIsCalled();
    void aLeadOfAThirdPartyIsCalledSoonestAndMostOften();
    void aLeadIsTriedTenToFifteenTimesAtChangingHours_data();
    void aLeadIsTriedTenToFifteenTimesAtChangingHours();
    void fourVoicemailsExistPerFamilyAndNoneRepeats();
    void declinedServiceComesBackAtThirtySixtyNinetyAndOneHundredTwenty();
    void anAppointmentIsConfirmedADayAndTwoHoursBefore();
    void aMissingFieldStopsTheMessageAndNamesIt();
    void aTextReadsRightWhereNobodyNamedAVehicleOrARepresentative();
    void amountsAndDaysReadAsTheLanguageHasThem();

private:
    const Sequence &sequence(const QString &id) const;
    std::vector<PlannedStep> plan(const QString &id, qint64 entered) const;

    std::vector<Sequence> m_sequences;
    TemplateBook m_book;
};

namespace {

const QTimeZone zone("America/Chicago");

qint64 at(int month, int day, int hour, int minute = 0)
{
    return instantOf(QDate(2026, month, day), QTime(hour, minute), zone);
}

Facts reachableBy(const Sequence &)
{
    Facts facts;
    facts.zone = facts.rooftopZone = zone;
    return facts;
}

} // namespace

void BuiltInSequencesTest::initTestCase()
{
    auto sequences = builtInSequences();
    QVERIFY2(sequences, sequences ? "" : qPrintable(sequences.error().text));
    m_sequences = *std::move(sequences);
    auto book = TemplateBook::builtIn();
    QVERIFY2(book, book ? "" : qPrintable(book.error().text));
    m_book = *std::move(book);
}

const Sequence &BuiltInSequencesTest::sequence(const QString &id) const
{
    const auto found = std::find_if(m_sequences.begin(), m_sequences.end(), [&](const Sequence &known) { return known.id == id; });
    if (found == m_sequences.end())
        qFatal("no sequence %s", qPrintable(id));
    return *found;
}

std::vector<PlannedStep> BuiltInSequencesTest::plan(const QString &id, qint64 entered) const
{
    return calendar(sequence(id), reachableBy(sequence(id)), entered);
}

void BuiltInSequencesTest::everyStepsWordsExist()
{
    QVERIFY(m_sequences.size() >= 25);
    QStringList wrong;
    for (const Sequence &known : m_sequences) {
        if (known.title.en.isEmpty() || known.title.es.isEmpty() || known.program.isEmpty())
            wrong << known.id + u" has no title or program"_s;
        for (const Step &step : known.steps) {
            const QString place = known.id + u'/' + step.id;
            const bool isMessage = isTouch(step.kind) && !isTask(step.kind);
            if (isMessage) {
                const MessageTemplate *message = m_book.message(step.words);
                if (!message || message->channel != *channelOf(step.kind))
                    wrong << place + u" says "_s + step.words;
            }
            if (step.kind == StepKind::Call && !m_book.script(step.words))
                wrong << place + u" has no script "_s + step.words;
            if (!step.voicemail.isEmpty() && !m_book.voicemail(step.voicemail))
                wrong << place + u" has no voicemail "_s + step.voicemail;
            if (step.kind == StepKind::Call && !step.slaMinutes)
                wrong << place + u" does not say how soon"_s;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void BuiltInSequencesTest::everyFieldATemplateNamesIsInTheTable()
{
    const MergeValues known = sampleMergeValues();
    QStringList wrong;
    for (const QString &id : m_book.messageIds()) {
        for (const TemplateWords *words : {&m_book.message(id)->en, &m_book.message(id)->es, &m_book.message(id)->fr}) {
            if (words->text.isEmpty())
                wrong << id + u" says nothing in one language"_s;
            for (const QString &field : namedFields(words->subject + words->text)) {
                if (!known.contains(field))
                    wrong << id + u" names "_s + field;
            }
        }
    }
    for (const QString &id : m_book.scriptIds()) {
        for (const QString &language : {u"en"_s, u"es"_s, u"fr-CA"_s}) {
            const ScriptWords words = rendered(*m_book.script(id), known, language);
            const QString all = words.introduction + words.permission + words.qualification + words.value + words.next;
            if (all.contains(u"…"_s) || all.contains(u"{{"_s) || words.objections.size() < 2 || words.permission.isEmpty())
                wrong << id + u" in "_s + language;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void BuiltInSequencesTest::aTextFitsOneSegmentInEveryLanguage()
{
    QStringList wrong;
    for (const QString &id : m_book.messageIds()) {
        const MessageTemplate &message = *m_book.message(id);
        for (const QString &language : {u"en"_s, u"es"_s, u"fr-CA"_s}) {
            const auto words = rendered(message, sampleMergeValues(), language);
            QVERIFY2(words, words ? "" : qPrintable(words.error().text));
            if (message.channel != Channel::Sms)
                continue;
            const SegmentCount size = segmentsOf(words->text);
            if (!size.isGsm || size.segments != 1)
                wrong << u"%1 %2: %3 characters, %4: %5"_s.arg(id, language)
                             .arg(size.units)
                             .arg(size.isGsm ? u"GSM"_s : u"not GSM"_s, words->text);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void BuiltInSequencesTest::valuesAreRangesAndSayThatTheyAreEstimates()
{
    // A-08 and E25: a value is a range, an estimate, subject to inspection.
    for (const QString &id : m_book.messageIds()) {
        const MessageTemplate &message = *m_book.message(id);
        if (message.en.text.contains(u"valueRange"_s) && !id.startsWith(u"tradein.visit"_s)) {
            QVERIFY2(message.en.text.contains(u"subject to inspection"_s) || message.en.text.contains(u"subject to an inspection"_s),
                     qPrintable(id));
        }
        // A payment or a percentage would need the disclosures of Regulation Z; these texts name neither.
        static const QRegularExpression trigger(u"/mo|per month|monthly|\\bAPR\\b|\\bdown payment\\b"_s);
        QVERIFY2(!message.en.text.contains(trigger), qPrintable(id));
    }
}

void BuiltInSequencesTest::theFirstSalesTextSaysHowToStop()
{
    QStringList wrong;
    for (const Sequence &known : m_sequences) {
        if (known.purpose != Purpose::Marketing || asksForOpenAppraisal(known.enterIf) || known.id == u"demand")
            continue; // follows a sequence that said it
        for (const Step &step : known.steps) {
            if (step.kind != StepKind::Sms)
                continue;
            if (!m_book.message(step.words)->en.text.contains(u"STOP"_s) && known.id != u"tradein-repeat")
                wrong << known.id + u": "_s + step.words;
            break;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void BuiltInSequencesTest::nobodyAsksWhetherYouAreReadyToTrade()
{
    // T64 and E26: values that changed are welcome; pressure, and leading with the loan, are not. L68: never "checking in".
    static const QRegularExpression unwelcome(u"ready to trade|checking in|touching base|your loan|last chance|act now|balance"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    for (const QString &id : m_book.messageIds())
        QVERIFY2(!m_book.message(id)->en.text.contains(unwelcome), qPrintable(id));
}

void BuiltInSequencesTest::eachSegmentHasItsNumberOfTouches_data()
{
    // T33–T35, T37 and T25, as the mission's trade-in table has them.
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("days");
    QTest::newRow("hot") << u"tradein-hot"_s << 12 << 12 << 30;
    QTest::newRow("warm") << u"tradein-warm"_s << 10 << 10 << 60;
    QTest::newRow("cool") << u"tradein-cool"_s << 6 << 6 << 90;
    QTest::newRow("lease") << u"tradein-lease"_s << 8 << 8 << 90;
    QTest::newRow("base") << u"tradein-base"_s << 8 << 12 << 90;
}

void BuiltInSequencesTest::eachSegmentHasItsNumberOfTouches()
{
    QFETCH(QString, id);
    QFETCH(int, least);
    QFETCH(int, most);
    QFETCH(int, days);
    const qint64 entered = at(4, 7, 14);

    int touches = 0;
    for (const PlannedStep &planned : plan(id, entered)) {
        const Step &step = sequence(id).steps[static_cast<std::size_t>(planned.step)];
        touches += isTouch(step.kind) ? 1 : 0;
        QVERIFY(localDay(entered, zone).daysTo(localDay(planned.at, zone)) <= days);
    }

    QVERIFY2(touches >= least && touches <= most, qPrintable(QString::number(touches)));
}

void BuiltInSequencesTest::theBaseSequenceFallsOnTheDaysOfItsTable()
{
    // T16–T24: two hours, then days 3, 7, 14, 30 and 75. From this Monday on none of them is a Sunday.
    const qint64 entered = at(4, 6, 14);
    QStringList days;
    for (const PlannedStep &planned : plan(u"tradein-base"_s, entered)) {
        const Step &step = sequence(u"tradein-base"_s).steps[static_cast<std::size_t>(planned.step)];
        if (isTouch(step.kind))
            days << u"%1 %2"_s.arg(localDay(entered, zone).daysTo(localDay(planned.at, zone))).arg(stepKindCode(step.kind));
    }

    QCOMPARE(days, QStringList({u"0 email"_s, u"3 sms"_s, u"7 email"_s, u"14 sms"_s, u"14 call"_s, u"30 email"_s, u"50 email"_s,
                                u"75 sms"_s, u"75 call"_s}));
}

void BuiltInSequencesTest::aNewLeadIsAnsweredWithinTheFirstHour()
{
    // L22: e-mail at once, call within 5 minutes, text within 10 of the call unanswered, personal e-mail at 30.
    const qint64 entered = at(4, 7, 14);
    const auto planned = plan(u"lead-first-hour"_s, entered);
    const auto minutesOf = [&](const QString &id) {
        const int step = *sequence(u"lead-first-hour"_s).indexOf(id);
        for (const PlannedStep &one : planned) {
            if (one.step == step)
                return (one.at - entered) / 60'000;
        }
        return qint64{-1};
    };

    QCOMPARE(minutesOf(u"ack"_s), 0);
    QCOMPARE(minutesOf(u"call1"_s), 5);
    QCOMPARE(minutesOf(u"sms1"_s), 15);
    QCOMPARE(minutesOf(u"personal"_s), 30);
}

void BuiltInSequencesTest::aProcessDocumentLeadGetsItsSecondEmailAfterFourHours()
{
    const Sequence &process = sequence(u"lead-process"_s);

    QCOMPARE(process.steps[static_cast<std::size_t>(*process.indexOf(u"personal"_s))].timing.minutes, 240);
    QCOMPARE(process.steps[static_cast<std::size_t>(*process.indexOf(u"call2"_s))].timing.minutes, 240);
}

void BuiltInSequencesTest::aLeadOfOurOwnPagesIsTextedBeforeItIsCalled()
{
    // L29: first-party text-first; the call still comes within the five minutes of L7.
    const qint64 entered = at(4, 7, 14);
    QStringList said;
    for (const PlannedStep &planned : plan(u"lead-first-party"_s, entered)) {
        const Step &step = sequence(u"lead-first-party"_s).steps[static_cast<std::size_t>(planned.step)];
        said << u"%1 %2"_s.arg(step.id).arg((planned.at - entered) / 60'000);
    }

    QCOMPARE(said.mid(0, 4), QStringList({u"ack 0"_s, u"sms1 0"_s, u"call1 5"_s, u"personal 30"_s}));
}

void BuiltInSequencesTest::aLeadOfAThirdPartyIsCalledSoonestAndMostOften()
{
    // L29: third-party aggressive. Florida allows three calls in 24 hours (Fla. Stat. 501.616(6)(b)); the plan keeps to it everywhere.
    const qint64 entered = at(4, 7, 14), dayMs = 24 * 60 * 60'000;
    std::vector<qint64> calls;
    for (const PlannedStep &planned : plan(u"lead-third-party"_s, entered)) {
        if (sequence(u"lead-third-party"_s).steps[static_cast<std::size_t>(planned.step)].kind == StepKind::Call)
            calls.push_back(planned.at);
    }

    QCOMPARE((calls.front() - entered) / 60'000, 3);
    QCOMPARE(calls.size(), 15); // L25: the most there are
    for (std::size_t at = 3; at < calls.size(); ++at)
        QVERIFY2(calls[at] - calls[at - 3] >= dayMs, qPrintable(u"call %1"_s.arg(at + 1)));
}

void BuiltInSequencesTest::aLeadIsTriedTenToFifteenTimesAtChangingHours_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"lead-first-hour", "lead-process", "lead-first-party", "lead-third-party"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void BuiltInSequencesTest::aLeadIsTriedTenToFifteenTimesAtChangingHours()
{
    // L25: 10 to 15 attempts over 30 days, mornings, afternoons and evenings in turn.
    QFETCH(QString, id);
    const qint64 entered = at(4, 7, 14);
    int mornings = 0, afternoons = 0, evenings = 0;
    for (const PlannedStep &planned : plan(id, entered)) {
        if (sequence(id).steps[static_cast<std::size_t>(planned.step)].kind != StepKind::Call)
            continue;
        const int hour = localTime(planned.at, zone).hour();
        ++(hour < 12 ? mornings : hour < 17 ? afternoons : evenings);
    }

    const int calls = mornings + afternoons + evenings;
    QVERIFY2(calls >= 10 && calls <= 15, qPrintable(QString::number(calls)));
    QVERIFY(mornings >= 3 && afternoons >= 3 && evenings >= 3);
}

void BuiltInSequencesTest::fourVoicemailsExistPerFamilyAndNoneRepeats()
{
    for (const QString &first : {u"lead.intro"_s, u"tradein.intro"_s, u"equity.intro"_s, u"service.intro"_s, u"appointment.intro"_s})
        QCOMPARE(m_book.voicemailsLike(first).size(), 4);
    for (const Sequence &known : m_sequences) {
        QStringList left;
        for (const Step &step : known.steps) {
            if (step.voicemail.isEmpty())
                continue;
            QVERIFY2(!left.contains(step.voicemail), qPrintable(known.id + u' ' + step.voicemail));
            left << step.voicemail;
        }
    }
}

void BuiltInSequencesTest::declinedServiceComesBackAtThirtySixtyNinetyAndOneHundredTwenty()
{
    const qint64 entered = at(1, 6, 14);
    QStringList days;
    for (const PlannedStep &planned : plan(u"service-recovery"_s, entered)) {
        const Step &step = sequence(u"service-recovery"_s).steps[static_cast<std::size_t>(planned.step)];
        days << u"%1 %2"_s.arg(localDay(entered, zone).daysTo(localDay(planned.at, zone))).arg(stepKindCode(step.kind));
    }

    QCOMPARE(days, QStringList({u"30 sms"_s, u"60 email"_s, u"90 call"_s, u"120 sms"_s, u"125 stop"_s}));
}

void BuiltInSequencesTest::anAppointmentIsConfirmedADayAndTwoHoursBefore()
{
    const Sequence &confirm = sequence(u"appointment-confirm"_s);
    Facts facts = reachableBy(confirm);
    facts.anchorAt = at(4, 10, 14);

    QStringList hours;
    for (const PlannedStep &planned : calendar(confirm, facts, at(4, 7, 14))) {
        const Step &step = confirm.steps[static_cast<std::size_t>(planned.step)];
        if (step.timing.from == Timing::From::Anchor && isTouch(step.kind))
            hours << u"%1 %2"_s.arg((*facts.anchorAt - planned.at) / 3'600'000).arg(stepKindCode(step.kind));
    }

    QCOMPARE(hours, QStringList({u"26 email"_s, u"24 call"_s, u"2 sms"_s}));
}

void BuiltInSequencesTest::aMissingFieldStopsTheMessageAndNamesIt()
{
    MergeValues values = sampleMergeValues();
    values.remove(u"offer"_s);
    values.remove(u"firstName"_s);

    const auto words = rendered(*m_book.message(u"tradein.update.email"_s), values, u"en"_s);
    const auto fallback = rendered(u"Hi {{firstName}}"_s, values, u"es"_s);

    QVERIFY(!words);
    QVERIFY2(words.error().text.contains(u"offer"_s) && !words.error().text.contains(u"firstName"_s), qPrintable(words.error().text));
    QCOMPARE(*fallback, u"Hi qué tal"_s);
}

void BuiltInSequencesTest::amountsAndDaysReadAsTheLanguageHasThem()
{
    const MergeValue range = ShownRange{Money::fromDollars(24'900), Money{2'630'049}};

    QCOMPARE(mergeText(range, u"en"_s), u"$24,900 to $26,300"_s);
    QCOMPARE(mergeText(range, u"es"_s), u"$24,900 a $26,300"_s);
    QCOMPARE(mergeText(QDate(2026, 11, 24), u"en"_s), u"Tue, Nov 24"_s);
    QCOMPARE(mergeText(qint64{38'420}, u"es"_s), u"38,420"_s);
    // Office québécois de la langue française: blanks between thousands, the sign behind, hours with an h.
    QCOMPARE(mergeText(range, u"fr-CA"_s), u"24 900 $ à 26 300 $"_s);
    QCOMPARE(mergeText(QDate(2026, 11, 24), u"fr-CA"_s), u"24 nov"_s);
    QCOMPARE(mergeText(QTime(17, 15), u"fr-CA"_s), u"17 h 15"_s);
}

void BuiltInSequencesTest::aTextReadsRightWhereNobodyNamedAVehicleOrARepresentative()
{
    const auto read = [](const QString &text, const QString &language) { return rendered(text, {}, language); };
    const auto question = read(u"We received your question about the {{interest}}. {{rep}} is reading it now.\n\n{{rep}}"_s, u"en"_s);
    const auto greeting = read(u"{{firstName}}, j'ai filmé un petit tour du {{interest}}. {{rep}}"_s, u"fr"_s);
    const auto page = rendered(u"{{firstName}}: {{slots}}. {{slots}}\n{{link}}"_s, {{u"link"_s, u"twd.example/v/8Kq2"_s}}, u"es"_s);

    NEED(question);
    NEED(greeting);
    NEED(page);
    QCOMPARE(*question, u"We received your question about the vehicle. The team is reading it now.\n\nThe team"_s);
    QCOMPARE(*greeting, u"Bonjour, j'ai filmé un petit tour du véhicule. L'équipe"_s);
    QCOMPARE(*page, u"Hola: una hora que le convenga. Una hora que le convenga\ntwd.example/v/8Kq2"_s);
}

QTEST_GUILESS_MAIN(BuiltInSequencesTest)
#include "builtinsequencestest.moc"
