// SPDX-License-Identifier: Apache-2.0
// What messages and scripts may name is what somebody supplies: over a sample store with leads, stock, valuations and declined work.
#include "jobs/sequences/deskfacts.h"
#include "jobs/sequences/occasion.h"
#include "sequences/sequence.h"
#include "sequences/templates.h"
#include "store/sequencetable.h"
#include "store/settingtable.h"
#include "tests/support/need.h"
#include "tests/support/samplefixture.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class SaidWordsTest : public QObject, protected SampleFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFieldAMessageOrScriptNamesIsSuppliedForSomebody();
    void theMatchIsAUnitOnTheLotAndIsCounted();
    void declinedWorkIsNamedWithWhatItWasToCost();

private:
    QList<EnrollmentRow> ways(const QString &program);

    Settings m_settings;
    std::unique_ptr<DeskSnapshot> m_snapshot;
    const FixedClock m_mondayNoon{1'795'456'800'000}; // November 23 in Chicago: somebody is there
};

void SaidWordsTest::initTestCase()
{
    makeSample(2500, false, 25);
    NEED(SettingTable(*m_session).set(u"equity.firstPurchaseOffer"_s, u"$500 off"_s, SettingScope::store()));
    const auto settings = SettingTable(*m_session).read();
    NEED(settings);
    m_settings = *settings;
    auto snapshot = DeskSnapshot::load(*m_session, m_settings, RooftopTable(*m_session).all()->first(), m_day, m_quiet);
    NEED(snapshot);
    m_snapshot = std::move(*snapshot);
}

QList<EnrollmentRow> SaidWordsTest::ways(const QString &program)
{
    QList<EnrollmentRow> ways;
    QList<Id> ids;
    const auto read = m_session->eachOf(u"SELECT id FROM enrollment WHERE program = '%1' ORDER BY id"_s.arg(program), {},
                                        [&](const Row &row) { ids << row.id(0); });
    if (!read)
        qFatal("%s", qPrintable(read.error().text));
    for (const Id id : ids)
        ways << *SequenceTable(*m_session).find(id);
    return ways;
}

void SaidWordsTest::everyFieldAMessageOrScriptNamesIsSuppliedForSomebody()
{
    const auto book = TemplateBook::builtIn();
    const auto sequences = builtInSequences();
    NEED(book);
    NEED(sequences);
    QSet<QString> named;
    const auto name = [&named](const QString &words) {
        const QStringList fields = namedFields(words);
        named.unite(QSet<QString>(fields.begin(), fields.end()));
    };
    for (const Sequence &sequence : *sequences) {
        for (const Step &step : sequence.steps) {
            if (const MessageTemplate *message = book->message(step.words))
                name(message->en.subject + message->en.text);
            if (const ScriptTemplate *script = book->script(step.words))
                name(script->en.introduction + script->en.permission + script->en.qualification + script->en.value + script->en.next);
            if (const VoicemailTemplate *voicemail = book->voicemail(step.voicemail))
                name(voicemail->en.text);
        }
    }
    QVERIFY(named.size() > 20);

    QSet<QString> supplied{u"link"_s, u"bookLink"_s, u"slots"_s}; // by the outbox and the queue, where a person is at hand
    DeskFacts facts(*m_snapshot, m_settings, m_mondayNoon);
    for (const QString &program : {u"equity"_s, u"appraisals"_s, u"leads"_s, u"service"_s, u"appointments"_s}) {
        for (const EnrollmentRow &way : ways(program)) {
            auto known = facts.known(*m_session, way.customerId, way.vehicleId);
            NEED(known);
            NEED(addOccasion(*m_session, way, anchorOf(*m_session, way).value(), QTimeZone("America/Chicago"), m_mondayNoon.nowMs(),
                             known->merge));
            const QStringList fields = known->merge.keys();
            supplied.unite(QSet<QString>(fields.begin(), fields.end()));
        }
    }

    QStringList missing = (named - supplied).values();
    missing.sort();
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
}

// L24 and look.md speak of units by number: a unit that is named stands on the lot, and as many are counted as stand there.
void SaidWordsTest::theMatchIsAUnitOnTheLotAndIsCounted()
{
    DeskFacts facts(*m_snapshot, m_settings, m_mondayNoon);
    int matched = 0;
    const EquityBook &book = m_snapshot->desk->book();
    for (std::size_t row = 0; row < book.size() && matched < 20; ++row) {
        if (book.customerId(row) == 0)
            continue;
        const auto known = facts.known(*m_session, book.customerId(row), book.vehicleId(row));
        NEED(known);
        if (!known->merge.contains(u"match"_s))
            continue;
        ++matched;
        const QString match = std::get<QString>(known->merge.value(u"match"_s));
        const auto count = m_session->integerOf(
            u"SELECT count(*) FROM inventory_unit WHERE is_gone = 0 AND year || ' ' || model || coalesce(' ' || nullif(trim, ''), '') = ?"_s,
            {match});
        NEED(count);
        QCOMPARE(known->merge.value(u"matchCount"_s), MergeValue(**count));
        QVERIFY(**count > 0);
    }
    QCOMPARE(matched, 20);
}

// S26: the miles since it was declined; the price is the one noted then.
void SaidWordsTest::declinedWorkIsNamedWithWhatItWasToCost()
{
    int priced = 0;
    for (const EnrollmentRow &way : ways(u"service"_s)) {
        QString service;
        std::optional<qint64> amount;
        const auto read = m_session->eachOf(
            u"SELECT h.detail, l.amount FROM happening h JOIN repair_line l ON h.once_key = 'declined:' || l.repair_order_id "
            u"AND l.description = h.detail AND l.decision = 2 WHERE h.id = ? ORDER BY l.id"_s,
            {way.causeId.value_or(0)}, [&](const Row &row) {
                if (service.isEmpty()) {
                    service = row.text(0);
                    amount = row.integer(1);
                }
            });
        NEED(read);
        MergeValues merge;

        NEED(addOccasion(*m_session, way, anchorOf(*m_session, way).value(), QTimeZone("America/Chicago"), m_mondayNoon.nowMs(), merge));

        if (service.isEmpty())
            continue;
        QCOMPARE(merge.value(u"service"_s), MergeValue(service.toLower()));
        QCOMPARE(merge.contains(u"price"_s), amount.value_or(0) > 0);
        if (amount.value_or(0) > 0) {
            ++priced;
            QCOMPARE(merge.value(u"price"_s), MergeValue(Money{*amount}));
        }
    }
    QVERIFY(priced > 0);
}

QTEST_GUILESS_MAIN(SaidWordsTest)
#include "saidwordstest.moc"
