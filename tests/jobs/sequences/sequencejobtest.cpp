// SPDX-License-Identifier: Apache-2.0
// From what happened to what is said and who calls: one story at a time, on a real store.
#include "jobs/sequences/sequencejob.h"
#include "base/clock.h"
#include "jobs/sequences/dispositions.h"
#include "jobs/sequences/taskreasons.h"
#include "store/appointmenttable.h"
#include "store/queuetable.h"
#include "store/suppressiontable.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000, hourMs = 60 * minuteMs, dayMs = 24 * hourMs;
const QTimeZone chicago("America/Chicago");

class Outbox final : public OutreachPort
{
public:
    bool takes(const Sequence &, Channel) const override { return true; }
    Result<void> addLinks(Session &, const EnrollmentRow &, MergeValues &, qint64) override { return {}; }
    Result<void> hand(Session &, const StepMessage &message, qint64) override
    {
        sent << message;
        return {};
    }
    QStringList said() const
    {
        QStringList list;
        for (const StepMessage &message : sent)
            list << message.sequence + u'/' + message.stepId;
        return list;
    }
    QList<StepMessage> sent;
};

class OneCustomer final : public FactSource
{
public:
    OneCustomer()
    {
        customer.zone = chicago;
        customer.name = u"Nadia Petrov"_s;
        customer.language = u"en"_s;
        customer.phone = u"+15155550142"_s;
        customer.email = u"nadia@example.com"_s;
        customer.reachable = {true, true, true, true};
        customer.merge = sampleMergeValues();
        customer.fields = {{Fact::Holding, u"financed"_s}, {Fact::CountedEquity, 767'700}};
        customer.equity = Money::fromDollars(7677);
    }
    Result<KnownCustomer> known(Session &, Id, std::optional<Id>) override { return customer; }
    KnownCustomer customer;
};

} // namespace

class SequenceJobTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aLeadIsAcknowledgedAtOnceAndCalledInFiveMinutes();
    void noAnswerFiresTheText();
    void anAnsweredCallEndsTheSequenceAndItsTasks();
    void twoTicksAtOnceSayItOnce();
    void theHigherProgramSpeaksAndTheOtherWaits();
    void l44_EquityIsQuietInDecemberAndJanuaryAndLooksAgainInFebruary();
    void l44_WhoIsInWaitsTheSeasonOutAndMayStillLeave();
    void aMessageWithoutItsFactsIsLeftOutAndSaysWhich();
    void anUndoneResultFiresNothing();
    void t44_DoNotContactOnThePhoneIsOnTheListOfEveryChannel();
    void aPromisedCallBackComesAtItsTime();
    void bookingConfirmsADayAheadAndCancellingEndsIt();
    void theOrderOfTheQueueExplainsItself();

private:
    void note(HappeningKind kind, qint64 at, const QString &subject = u"vehicle:20"_s);
    TickSummary tick(qint64 at);
    std::optional<TaskRow> claim(qint64 at);

    const qint64 m_start = instantOf(QDate(2026, 4, 7), QTime(10, 0), chicago); // a Tuesday
    QTemporaryDir m_folder;
    int m_stores = 0;
    FixedClock m_clock{m_start};
    IdMaker m_ids{m_clock, 3};
    std::vector<Sequence> m_sequences;
    TemplateBook m_templates;
    OneCustomer m_facts;
    Outbox m_outbox;
    std::unique_ptr<SequenceJob> m_job;
};

void SequenceJobTest::init()
{
    openStore(m_folder.filePath(u"%1.db"_s.arg(++m_stores)), m_clock);
    m_sequences = *builtInSequences();
    m_templates = *TemplateBook::builtIn();
    m_facts = OneCustomer();
    m_outbox = Outbox();
    m_job = std::make_unique<SequenceJob>(m_sequences, m_templates, m_facts, m_outbox, m_ids, chicago,
                                          *OpeningHours::fromText(u"Mo-Sa 08:00-20:00"_s));
}

void SequenceJobTest::cleanup()
{
    m_job.reset();
    closeStore();
}

void SequenceJobTest::note(HappeningKind kind, qint64 at, const QString &subject)
{
    const Id id = m_ids.next();
    NEED(SequenceTable(*m_session).note({id, 1, 7, 20, happeningCode(kind), at, at, subject, {}, u"test:%1"_s.arg(id)}));
}

TickSummary SequenceJobTest::tick(qint64 at)
{
    const auto done = m_job->tick(*m_session, at);
    if (!done)
        qFatal("%s", qPrintable(done.error().text));
    return *done;
}

std::optional<TaskRow> SequenceJobTest::claim(qint64 at)
{
    const auto task = QueueTable(*m_session).claimNext(u"Ana"_s, at, 15 * minuteMs, 0);
    if (!task)
        qFatal("%s", qPrintable(task.error().text));
    return *task;
}

void SequenceJobTest::aLeadIsAcknowledgedAtOnceAndCalledInFiveMinutes()
{
    note(HappeningKind::LeadReceived, m_start);

    tick(m_start + 2000);
    const auto early = claim(m_start + 2000);
    tick(m_start + 5 * minuteMs);
    const auto call = claim(m_start + 5 * minuteMs);

    QCOMPARE(m_outbox.said(), QStringList{u"lead-first-hour/ack"_s});
    QVERIFY(m_outbox.sent.first().text.contains(u"2026 Tacoma SR5"_s));
    QVERIFY(!early);
    QVERIFY(call);
    QCOMPARE(call->kind, u"call"_s);
    QCOMPARE(call->attempt, 1);
    QCOMPARE(call->attempts, 12);
    QCOMPARE(*call->slaAt, m_start + 5 * minuteMs);
}

void SequenceJobTest::noAnswerFiresTheText()
{
    note(HappeningKind::LeadReceived, m_start);
    tick(m_start);
    tick(m_start + 5 * minuteMs);
    const auto call = claim(m_start + 5 * minuteMs);
    QVERIFY(call);

    NEED(keepResult(*m_session, m_ids, call->id, {Disposition::NoAnswer, {}, {}, {}}, u"Ana"_s, m_start + 6 * minuteMs));
    tick(m_start + 6 * minuteMs); // still to be undone
    const QStringList before = m_outbox.said();
    tick(m_start + 6 * minuteMs + undoMs);

    QCOMPARE(before.size(), 1);
    QCOMPARE(m_outbox.said().last(), u"lead-first-hour/sms1"_s);
}

void SequenceJobTest::anAnsweredCallEndsTheSequenceAndItsTasks()
{
    note(HappeningKind::LeadReceived, m_start);
    tick(m_start);
    tick(m_start + 5 * minuteMs);
    const auto call = claim(m_start + 5 * minuteMs);
    QVERIFY(call);

    NEED(keepResult(*m_session, m_ids, call->id, {Disposition::HandedOver, {}, {}, {}}, u"Ana"_s, m_start + 8 * minuteMs));
    tick(m_start + 9 * minuteMs);
    tick(m_start + 3 * dayMs);

    const auto lives = SequenceTable(*m_session).of(7);
    QCOMPARE(lives->size(), 1);
    QCOMPARE(lives->first().exitDetail, u"handedOver"_s);
    QCOMPARE(m_outbox.sent.size(), 1);
    QVERIFY(!claim(m_start + 3 * dayMs));
}

void SequenceJobTest::twoTicksAtOnceSayItOnce()
{
    note(HappeningKind::LeadReceived, m_start);
    tick(m_start);
    auto second = m_store->session();
    NEED(second);

    tick(m_start + 15 * minuteMs);
    NEED(m_job->tick(**second, m_start + 15 * minuteMs));
    NEED(m_job->tick(**second, m_start - 5 * dayMs)); // a desk whose clock is wrong

    QCOMPARE(m_outbox.said().count(u"lead-first-hour/ack"_s), 1);
    QCOMPARE(QueueTable(*m_session).of(7)->size(), 1);
}

void SequenceJobTest::theHigherProgramSpeaksAndTheOtherWaits()
{
    note(HappeningKind::Crossed, m_start);
    note(HappeningKind::LeadReceived, m_start);

    tick(m_start);
    tick(m_start + hourMs);

    const QStringList all = m_outbox.said();
    for (const QString &said : all)
        QVERIFY2(said.startsWith(u"lead-"_s), qPrintable(said));
    const auto lives = SequenceTable(*m_session).of(7);
    NEED(lives);
    QVERIFY(lives->size() >= 2);
    for (const EnrollmentRow &row : *lives) {
        if (row.sequence == u"equity-financed")
            QCOMPARE(row.waitBecause, u"outranked"_s);
    }
}

void SequenceJobTest::l44_EquityIsQuietInDecemberAndJanuaryAndLooksAgainInFebruary()
{
    m_job->setQuiet(*QuietMonths::between(12, 1));
    const qint64 december = instantOf(QDate(2026, 12, 10), QTime(10, 0), chicago);
    const auto equity = [this] {
        const auto all = SequenceTable(*m_session).of(7);
        return std::count_if(all->begin(), all->end(), [](const EnrollmentRow &row) { return row.sequence == u"equity-financed"; });
    };
    note(HappeningKind::Crossed, december);

    tick(december);
    tick(instantOf(QDate(2027, 1, 31), QTime(23, 0), chicago));
    const auto before = equity();
    const int saidBefore = static_cast<int>(m_outbox.sent.size());
    tick(instantOf(QDate(2027, 2, 1), QTime(9, 0), chicago));
    tick(instantOf(QDate(2027, 2, 1), QTime(12, 0), chicago));

    QCOMPARE(before, 0);
    QCOMPARE(saidBefore, 0);
    QCOMPARE(equity(), 1);
    QVERIFY(!m_outbox.sent.isEmpty());
}

void SequenceJobTest::l44_WhoIsInWaitsTheSeasonOutAndMayStillLeave()
{
    const qint64 november = instantOf(QDate(2026, 11, 30), QTime(10, 0), chicago);
    note(HappeningKind::Crossed, november);
    tick(november);
    tick(november + 2 * hourMs);
    const int said = static_cast<int>(m_outbox.sent.size());
    m_job->setQuiet(*QuietMonths::between(12, 1));

    for (int day = 1; day <= 20; ++day)
        tick(november + day * dayMs + hourMs);
    const int saidInDecember = static_cast<int>(m_outbox.sent.size()) - said;
    const auto waiting = SequenceTable(*m_session).of(7)->first();
    note(HappeningKind::Sold, november + 21 * dayMs);
    tick(november + 21 * dayMs);

    QCOMPARE(saidInDecember, 0);
    QCOMPARE(waiting.waitBecause, u"paused"_s);
    QVERIFY(SequenceTable(*m_session).of(7)->first().endedAt.has_value());
}

void SequenceJobTest::aMessageWithoutItsFactsIsLeftOutAndSaysWhich()
{
    m_facts.customer.merge.remove(u"repPhone"_s);
    note(HappeningKind::LeadReceived, m_start);

    const TickSummary summary = tick(m_start);

    QCOMPARE(summary.messages, 0);
    QCOMPARE(summary.leftOut, 1);
    const auto runs = SequenceTable(*m_session).runs(SequenceTable(*m_session).of(7)->first().id);
    QCOMPARE(runs->first().because, u"nothingToSay"_s);
    QVERIFY(runs->first().words.contains(u"repPhone"_s));
}

void SequenceJobTest::anUndoneResultFiresNothing()
{
    note(HappeningKind::LeadReceived, m_start);
    tick(m_start);
    tick(m_start + 5 * minuteMs);
    const auto call = claim(m_start + 5 * minuteMs);
    const qint64 at = m_start + 6 * minuteMs;
    const auto kept = keepResult(*m_session, m_ids, call->id, {Disposition::DoNotContact, {}, {}, {}}, u"Ana"_s, at);
    NEED(kept);

    const auto meanwhile = SuppressionTable(*m_session).count();
    NEED(undoResult(*m_session, *kept, u"Ana"_s, at + undoMs - 1));
    tick(at + hourMs);
    const auto tooLate = undoResult(*m_session, *kept, u"Ana"_s, at + undoMs);

    QVERIFY(!SequenceTable(*m_session).of(7)->first().endedAt);
    QVERIFY(!tooLate);
    QCOMPARE(*meanwhile, 1); // nothing is sent in the ten seconds either
    QCOMPARE(*SuppressionTable(*m_session).count(), 0);
}

void SequenceJobTest::t44_DoNotContactOnThePhoneIsOnTheListOfEveryChannel()
{
    note(HappeningKind::LeadReceived, m_start);
    tick(m_start);
    tick(m_start + 5 * minuteMs);
    const auto call = claim(m_start + 5 * minuteMs);

    NEED(keepResult(*m_session, m_ids, call->id, {Disposition::DoNotContact, {}, {}, {}}, u"Ana"_s, m_start + 6 * minuteMs));

    const auto entries = SuppressionTable(*m_session).covering({}, {}, 7);
    NEED(entries);
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->first().source, u"Ana"_s);
    QVERIFY(SuppressionTable(*m_session).untold(10)->isEmpty()); // the result of the call says it to the CRM
}

void SequenceJobTest::aPromisedCallBackComesAtItsTime()
{
    note(HappeningKind::LeadReceived, m_start);
    tick(m_start);
    tick(m_start + 5 * minuteMs);
    const auto call = claim(m_start + 5 * minuteMs);
    const qint64 later = m_start + 3 * hourMs;

    QVERIFY(!keepResult(*m_session, m_ids, call->id, {Disposition::CallBack, {}, {}, {}}, u"Ana"_s, m_start + 6 * minuteMs));
    NEED(keepResult(*m_session, m_ids, call->id, {Disposition::CallBack, u"after lunch"_s, {}, later}, u"Ana"_s, m_start + 6 * minuteMs));
    tick(later - 1);
    const auto before = claim(later - 1);
    tick(later);
    const auto promised = claim(later);

    QVERIFY(!before);
    QVERIFY(promised);
    QCOMPARE(promised->owner, u"Ana"_s);
    QCOMPARE(reasonsFrom(promised->reasons).first().code, u"callbackPromised"_s);
}

void SequenceJobTest::bookingConfirmsADayAheadAndCancellingEndsIt()
{
    AppointmentRow row{m_ids.next(), 1,          7,        20,      u"sales"_s, {}, m_start + 2 * dayMs + 4 * hourMs, 30, 1,
                       u"set"_s,     u"leads"_s, u"Ana"_s, m_start, m_start,    {}};
    NEED(AppointmentTable(*m_session).book(row, 1));
    const QString subject = u"appointment:%1"_s.arg(row.id);
    note(HappeningKind::AppointmentSet, m_start, subject);

    tick(m_start);
    tick(m_start + minuteMs);
    tick(row.startsAt - 26 * hourMs);
    tick(row.startsAt - 24 * hourMs);
    const auto confirm = claim(row.startsAt - 24 * hourMs);
    NEED(AppointmentTable(*m_session).setState(row.id, u"cancelled"_s, row.startsAt - 20 * hourMs));
    note(HappeningKind::AppointmentCancelled, row.startsAt - 20 * hourMs, subject);
    tick(row.startsAt - 2 * hourMs);

    QCOMPARE(m_outbox.said(), QStringList({u"appointment-confirm/set"_s, u"appointment-confirm/day"_s}));
    QVERIFY(m_outbox.sent.first().text.contains(u"Thu, Apr 9 at 2:00 PM"_s));
    QVERIFY(confirm && confirm->script == u"confirm");
    QVERIFY(SequenceTable(*m_session).of(7)->first().endedAt);
}

void SequenceJobTest::theOrderOfTheQueueExplainsItself()
{
    const auto sequence = std::find_if(m_sequences.begin(), m_sequences.end(), [](const Sequence &one) { return one.id == u"reply-hot"; });
    const Step &call = sequence->steps[1];

    const auto reasons = taskReasons(*sequence, call, u"replied"_s, Money::fromDollars(7677));
    int points = 0;
    for (const TaskReason &reason : reasons)
        points += reason.points;

    QCOMPARE(placeOf(reasons), 10'000 - points);
    QCOMPARE(reasonsFrom(reasonsJson(reasons)), reasons);
    QCOMPARE(reasons.first().code, u"promise"_s); // fifteen minutes weigh most
}

QTEST_GUILESS_MAIN(SequenceJobTest)
#include "sequencejobtest.moc"
