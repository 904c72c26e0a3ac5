// SPDX-License-Identifier: Apache-2.0
#include "models/pipeline/equitypipelinebook.h"

#include "domain/calendar.h"
#include "jobs/equity/equitysettings.h"
#include "store/settingtable.h"
#include "tests/support/need.h"
#include "tests/support/samplefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tradewind;

class EquityPipelineBookTest : public QObject, protected SampleFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSightMadeBesideIsTheOneMadeAtOnce();
    void theQuestionAskedLastIsTheOneAnswered();
    void chartsFollowTheRowsTheyAreOf();
    void aSightOfAnEarlierLoadIsNotShown();
    void anotherDayLeavesTodaysBookAlone();

private:
    std::shared_ptr<const DeskSnapshot> load() const;
    /// Questions as somebody would ask them one after the other, each built on the last.
    static QList<PipelineQuestion> questions(QDate today);

    std::shared_ptr<const DeskSnapshot> m_snapshot;
};

namespace {

/// Keeps work until it is told to do it, as a busy thread would.
struct LaterThread
{
    std::vector<std::function<std::function<void()>()>> waiting;
    EquityPipelineBook::Beside beside()
    {
        return [this](auto work) { waiting.push_back(std::move(work)); };
    }
    void finishOne()
    {
        const auto work = waiting.front();
        waiting.erase(waiting.begin());
        work()();
    }
};

const EquityPipelineBook::Change plainly = [](const std::function<void()> &change) { change(); };

void ask(EquityPipelineBook &book, const PipelineQuestion &question)
{
    book.setFilter(question.filter, question.saved);
    book.sort(question.column, question.order);
}

/// As a load does it, which looks on its own thread.
void show(EquityPipelineBook &book, const std::shared_ptr<const DeskSnapshot> &snapshot)
{
    const auto sight = PipelineSight::look(snapshot, book.question(), nullptr);
    book.setSight(sight, PipelineCounts::of(sight, nullptr));
}

QStringList shown(const EquityPipelineBook &book)
{
    QStringList rows;
    for (int i = 0; i < book.count(); ++i) {
        const PipelineRow row = book.row(i);
        rows << u"%1 %2 %3 %4"_s.arg(row.vehicleId)
                    .arg(row.score.value_or(-1))
                    .arg(row.addedByWhatIf)
                    .arg(row.payoff.value_or(Money{}).cents);
    }
    for (const EquityBucket &bucket : book.distribution())
        rows << u"%1 of %2"_s.arg(bucket.matching).arg(bucket.all);
    for (const ModelCount &model : book.models())
        rows << u"%1: %2"_s.arg(model.model).arg(model.count);
    return rows;
}

} // namespace

void EquityPipelineBookTest::initTestCase()
{
    makeSample(400, true);
    m_snapshot = load();
    QVERIFY(m_snapshot);
    QVERIFY(m_snapshot->desk->size() > 300);
}

std::shared_ptr<const DeskSnapshot> EquityPipelineBookTest::load() const
{
    const JobContext quiet(std::make_shared<std::atomic_bool>(false), [](const JobProgress &) {});
    auto settings = SettingTable(*m_session).read();
    auto rooftops = RooftopTable(*m_session).all();
    auto snapshot = DeskSnapshot::load(*m_session, *settings, rooftops->first(), m_day, quiet);
    return snapshot ? std::shared_ptr<const DeskSnapshot>(std::move(*snapshot)) : nullptr;
}

QList<PipelineQuestion> EquityPipelineBookTest::questions(QDate today)
{
    QList<PipelineQuestion> asked;
    PipelineQuestion question;
    asked << question;
    question.filter.minimumEquity = question.saved.minimumEquity = Money::fromDollars(3'000);
    question.filter.leaseEndsWithinDays = question.saved.leaseEndsWithinDays = 120;
    asked << question;
    question.filter.minimumEquity = Money::fromDollars(1'500); // a slider
    asked << question;
    question.column = PipelineColumn::Equity;
    asked << question;
    question.order = Qt::AscendingOrder;
    asked << question;
    question.filter.asOf = today.addDays(45);
    asked << question;
    question.filter.bufferBasisPoints = 300;
    asked << question;
    question.column = PipelineColumn::Window;
    question.filter.asOf = {};
    asked << question;
    question.filter = {};
    question.filter.crossesWithinDays = 60;
    asked << question;
    question.filter.minimumEquity = Money::fromDollars(4'000);
    asked << question;
    question.column = PipelineColumn::Customer;
    question.filter = question.saved;
    asked << question;
    return asked;
}

void EquityPipelineBookTest::aSightMadeBesideIsTheOneMadeAtOnce()
{
    LaterThread thread;
    EquityPipelineBook beside, followed;
    beside.lookBeside(
        thread.beside(), plainly, [] {}, 0);
    show(beside, m_snapshot);
    show(followed, m_snapshot);

    for (const PipelineQuestion &question : questions(m_day)) {
        ask(beside, question);
        while (!thread.waiting.empty())
            thread.finishOne();
        ask(followed, question);
        EquityPipelineBook fresh; // asked nothing before: whatever is taken over from an earlier sight must not show
        ask(fresh, question);
        show(fresh, m_snapshot);

        QVERIFY(!beside.isLooking());
        QCOMPARE(shown(beside), shown(fresh));
        QCOMPARE(shown(followed), shown(fresh));
        for (const PipelineFilter &filter : {question.filter, question.saved, PipelineFilter()})
            QCOMPARE(beside.figures(filter), fresh.figures(filter));
    }
}

void EquityPipelineBookTest::theQuestionAskedLastIsTheOneAnswered()
{
    LaterThread thread;
    EquityPipelineBook book, wanted;
    book.lookBeside(
        thread.beside(), plainly, [] {}, 0);
    show(book, m_snapshot);
    const QStringList before = shown(book);
    const QList<PipelineQuestion> asked = questions(m_day);

    for (const PipelineQuestion &question : asked.mid(1, 5))
        ask(book, question);

    QCOMPARE(thread.waiting.size(), std::size_t(1)); // a slider does not pile up work
    QCOMPARE(shown(book), before);
    while (!thread.waiting.empty())
        thread.finishOne();
    QVERIFY(!book.isLooking());
    ask(wanted, asked.at(5));
    show(wanted, m_snapshot);
    QCOMPARE(shown(book), shown(wanted));
}

void EquityPipelineBookTest::chartsFollowTheRowsTheyAreOf()
{
    LaterThread thread;
    EquityPipelineBook book;
    int told = 0;
    book.lookBeside(
        thread.beside(), plainly, [&told] { ++told; }, 0);
    show(book, m_snapshot);
    const auto matching = [&book] {
        int rows = 0;
        for (const ModelCount &model : book.models())
            rows += model.count;
        return rows;
    };
    PipelineQuestion some;
    some.filter.minimumEquity = Money::fromDollars(4'000);

    ask(book, some);
    thread.finishOne();

    QVERIFY(!book.isLooking()); // the rows stand, and nobody waited for the charts
    QVERIFY(!book.isCounted());
    QVERIFY(matching() != book.count());
    thread.finishOne();
    QVERIFY(book.isCounted());
    QCOMPARE(told, 1);
    QCOMPARE(matching(), book.count());
}

void EquityPipelineBookTest::aSightOfAnEarlierLoadIsNotShown()
{
    LaterThread thread;
    EquityPipelineBook book;
    book.lookBeside(
        thread.beside(), plainly, [] {}, 0);
    show(book, m_snapshot);
    PipelineQuestion some;
    some.filter.owesMore = true;
    ask(book, some);

    const auto later = load();
    QVERIFY(later);
    show(book, later);
    thread.finishOne();

    QCOMPARE(book.snapshot().get(), later.get());
    QVERIFY(!book.isLooking());
    QVERIFY(book.count() > 0 && book.count() < book.total());
}

void EquityPipelineBookTest::anotherDayLeavesTodaysBookAlone()
{
    EquityPipelineBook book;
    show(book, m_snapshot);
    const EquityBook &today = m_snapshot->desk->book();
    const std::vector<std::int32_t> payoffs(today.payoffs().begin(), today.payoffs().end());
    PipelineQuestion question;
    question.filter.asOf = m_day.addDays(90);

    ask(book, question);

    QVERIFY(book.figures(question.filter).isForecast);
    QCOMPARE(today.day(), epochDay(m_day));
    QVERIFY(std::equal(payoffs.begin(), payoffs.end(), today.payoffs().begin(), today.payoffs().end()));
    EquityBook then(today);
    then.compute(epochDay(m_day.addDays(90)), today.settings());
    int compared = 0;
    for (int i = 0; i < book.count(); ++i) {
        const PipelineRow row = book.row(i);
        if (!row.payoff)
            continue;
        QCOMPARE(row.payoff->cents, then.payoffs()[*m_snapshot->desk->rowOf(row.vehicleId)]);
        ++compared;
    }
    QVERIFY(compared > 50);
}

QTEST_GUILESS_MAIN(EquityPipelineBookTest)
#include "equitypipelinebooktest.moc"
