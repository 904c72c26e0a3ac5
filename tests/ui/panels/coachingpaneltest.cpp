// SPDX-License-Identifier: Apache-2.0
// Coaching by keyboard over a real store: a manager reviews a call and notes talks, the rep reads their own card and nobody else's.
#include "ui/panels/coaching/coachingpanel.h"
#include "base/clock.h"
#include "models/setup/staffbook.h"
#include "store/queuetable.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "ui/widgets/linetable.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

/// A store that does not answer.
class BrokenBook final : public CoachingBook
{
public:
    void read(Answer<CoachingSheet> answer) override
    {
        isSilent ? void() : answer(Error{Error::Kind::Unavailable, u"The store does not answer."_s});
    }
    void calls(const QString &, Answer<QList<FinishedCall>>) override {}
    void keep(const CallReview &, Answer<void>) override {}
    void setTalk(const QString &, bool, Answer<void>) override {}
    void setCertified(const QString &, bool, Answer<void>) override {}
    void setPoint(const QString &, const QString &, bool, Answer<void>) override {}
    void acknowledge(Answer<int>) override {}
    QTimeZone zone() const override { return QTimeZone::utc(); }
    bool isSilent = false;
};

} // namespace

class CoachingPanelTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void l61_peopleStandByNameWithWhatIsDueAndNoFigureOfOneBesideAnothers();
    void l49_aCallOfTheWeekIsReviewedByKeysAndReadByItsRep();
    void aFormWithoutAMarkStaysOpenAndSaysWhy();
    void l51_oneKeyNotesATalkAndTakesItBack();
    void l50_certificationAndTheFirstMonthAreNotedByKeys();
    void l61_aRepSeesTheirOwnCardAloneAndNotesNothing();
    void anotherNameInTheListOfStaffKeepsTheCard();
    void theMarksStandBesideThePersonsOwnFourWeeks();
    void anEmptyASilentAndABrokenStoreSayWhatToDo();

private:
    void show(const QString &me);
    void addStaff(const QString &name, const QString &role)
    {
        NEED(AlertTable(*m_session).keepStaff(m_rooftop.id, {name, {}, {}, false, role, false}));
    }
    void press(const QKeySequence &key) { QTest::keySequence(m_panel->focusWidget() ? m_panel->focusWidget() : m_panel.get(), key); }
    template<typename T>
    T *find(const QString &name) const
    {
        return m_panel->findChild<T *>(name);
    }
    QString text(const QString &name) const { return find<QLabel>(name)->text(); }
    QString cell(const QString &table, int row, int column) const
    {
        return find<LineTable>(table)->model()->index(row, column).data().toString();
    }
    QString due(int row) const { return find<LineTable>(u"coachedTable"_s)->model()->index(row, 0).data(SecondLineRole).toString(); }
    int rows(const QString &table) const { return find<LineTable>(table)->model()->rowCount(); }
    QString words(const QString &table) const
    {
        QStringList all;
        for (const QLabel *label : find<LineTable>(table)->findChildren<QLabel *>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all.join(u' ');
    }
    CallReview form(qint64 overall) const
    {
        CallReview review;
        review.person = u"Lee Marsh"_s;
        review.by = u"Dana Cole"_s;
        review.marks.back() = static_cast<int>(overall);
        return review;
    }

    static constexpr qint64 m_now = 1'795'456'800'000; // Monday, 2026-11-23, noon in Iowa
    static constexpr qint64 m_week = 7 * 86'400'000LL;
    QTemporaryDir m_folder;
    int m_files = 0;
    const FixedClock m_clock{m_now};
    IdMaker m_ids{m_clock, 5};
    Rooftop m_rooftop{1, u"Riverside Toyota"_s, u"America/Chicago"_s, {}};
    Theme m_theme;
    QString m_me;
    std::unique_ptr<JobRunner> m_runner;
    std::unique_ptr<StoreCoachingBook> m_book;
    std::unique_ptr<CoachingPanel> m_panel;
};

void CoachingPanelTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme.install();
    openStore(m_folder.filePath(u"%1.db"_s.arg(++m_files)), m_clock);
    m_runner = std::make_unique<JobRunner>([] { return m_now; });
    NEED(RooftopTable(*m_session).add(m_rooftop, m_now));
    addStaff(u"Dana Cole"_s, u"manager"_s);
    addStaff(u"Lee Marsh"_s, u"bdc"_s);
    addStaff(u"Ann Poe"_s, u"bdc"_s);
    CustomerRow row;
    row.id = m_ids.next();
    row.rooftopId = m_rooftop.id;
    row.customer.firstName = "Jo";
    row.customer.lastName = "Ash";
    row.createdAt = m_now;
    keepCustomer(row);
    TaskRow task;
    task.id = m_ids.next();
    task.rooftopId = m_rooftop.id;
    task.customerId = row.id;
    task.program = u"leads"_s;
    task.kind = u"call"_s;
    task.dueAt = m_now;
    task.reasons = u"[]"_s;
    NEED(QueueTable(*m_session).add(task));
    NEED(QueueTable(*m_session).finish(task.id, TaskState::Done, u"callBack"_s, u"Wants blue."_s, u"Lee Marsh"_s, m_now - 60'000));
}

void CoachingPanelTest::cleanup()
{
    m_panel.reset();
    m_runner.reset(); // what it still works on is the store's
    m_book.reset();
    closeStore();
}

void CoachingPanelTest::show(const QString &me)
{
    m_panel.reset();
    m_me = me;
    m_book = std::make_unique<StoreCoachingBook>(
        BackgroundStore{*m_runner, *m_store, m_clock, m_ids}, [this] { return m_rooftop; }, [this] { return m_me; });
    m_panel = std::make_unique<CoachingPanel>(m_theme, *m_book);
    QSignalSpy due(m_panel.get(), &CoachingPanel::dueChanged);
    m_panel->resize(1256, 800);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    QTRY_COMPARE(due.count(), 1);
    m_panel->focusFirst();
    QTRY_VERIFY(m_panel->focusWidget());
}

void CoachingPanelTest::l61_peopleStandByNameWithWhatIsDueAndNoFigureOfOneBesideAnothers()
{
    NEED(keepCallReview(*m_session, m_ids, m_rooftop, form(2), m_now));

    show(u"Dana Cole"_s);

    const QAbstractItemModelTester tester(find<LineTable>(u"coachedTable"_s)->model());
    QCOMPARE(rows(u"coachedTable"_s), 2);
    QCOMPARE(find<LineTable>(u"coachedTable"_s)->model()->columnCount(), 1);
    QCOMPARE(cell(u"coachedTable"_s, 0, 0), u"Ann Poe"_s);
    QCOMPARE(due(0), u"3 calls · one-on-one · certification"_s);
    QCOMPARE(due(1), u"2 calls · one-on-one · certification"_s);
    const auto tone = [&](int row) { return find<LineTable>(u"coachedTable"_s)->model()->index(row, 0).data(ToneRole); };
    QCOMPARE(tone(0), tone(1));
}

void CoachingPanelTest::l49_aCallOfTheWeekIsReviewedByKeysAndReadByItsRep()
{
    show(u"Dana Cole"_s);

    press(QKeySequence(u"J"_s)); // the second: Lee
    press(QKeySequence(u"N"_s));
    QTRY_COMPARE(rows(u"callTable"_s), 2);
    QCOMPARE(cell(u"callTable"_s, 1, 1), u"Jo Ash"_s);
    QCOMPARE(cell(u"callTable"_s, 1, 2), u"Call back"_s);
    press(QKeySequence(Qt::Key_Return));
    for (const char *const digit : {"4", "3", "", "5", "1", "2", "3"}) {
        QTest::keyClicks(m_panel->focusWidget(), QString::fromLatin1(digit));
        QTest::keyClick(m_panel->focusWidget(), Qt::Key_Tab);
    }
    QTest::keyClicks(m_panel->focusWidget(), u"Calm."_s);
    QTest::keyClick(m_panel->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(m_panel->focusWidget(), u"Ask for it."_s);
    press(QKeySequence(u"Ctrl+S"_s));
    press(QKeySequence(u"Ctrl+S"_s)); // once more keeps nothing twice

    QTRY_COMPARE(rows(u"reviewTable"_s), 1);
    QCOMPARE(text(u"coachingSentence"_s), u"The review is kept; Lee Marsh sees it on their own card."_s);
    QCOMPARE(due(1), u"2 calls · one-on-one · certification"_s);
    QStringList marks;
    for (int row = 0; row < rows(u"markTable"_s); ++row)
        marks << cell(u"markTable"_s, row, 1);
    QCOMPARE(marks, QStringList({u"4"_s, u"3"_s, cell(u"markTable"_s, 2, 1), u"5"_s, u"1"_s, u"2"_s, u"3"_s}));
    QVERIFY(marks[2] != u"0"_s);
    QCOMPARE(text(u"reviewWords"_s), u"Strengths: Calm.\nTo improve: Ask for it."_s);

    show(u"Lee Marsh"_s);
    QCOMPARE(cell(u"reviewTable"_s, 0, 4), u"not yet"_s);
    press(QKeySequence(u"S"_s));

    QTRY_VERIFY(cell(u"reviewTable"_s, 0, 4) != u"not yet"_s);
    QCOMPARE(text(u"coachingSentence"_s), u"Your manager sees that you read them."_s);
}

void CoachingPanelTest::aFormWithoutAMarkStaysOpenAndSaysWhy()
{
    show(u"Dana Cole"_s);

    press(QKeySequence(u"N"_s));
    QTRY_COMPARE(rows(u"callTable"_s), 1); // Ann finished none: the row for a call that is not in the list
    press(QKeySequence(u"Ctrl+S"_s));

    QTRY_COMPARE(text(u"reviewSentence"_s), u"A review has at least one mark."_s);
    press(QKeySequence(Qt::Key_Escape));
    QTRY_VERIFY(find<LineTable>(u"coachedTable"_s)->hasFocus());
    QCOMPARE(rows(u"reviewTable"_s), 0);
}

void CoachingPanelTest::l51_oneKeyNotesATalkAndTakesItBack()
{
    show(u"Dana Cole"_s);

    press(QKeySequence(u"O"_s));
    press(QKeySequence(u"P"_s));
    QTRY_COMPARE(due(0), u"3 calls · certification"_s);
    QTRY_COMPARE(text(u"processWords"_s), u"Last held Nov 23, 2026."_s);
    press(QKeySequence(u"O"_s));
    press(QKeySequence(u"P"_s));

    QTRY_COMPARE(due(0), u"3 calls · one-on-one · certification"_s);
    QTRY_COMPARE(text(u"processWords"_s), u"Not held in a year. Due this month."_s);
    QCOMPARE(due(1), u"3 calls · one-on-one · certification"_s); // nobody else's
}

void CoachingPanelTest::l50_certificationAndTheFirstMonthAreNotedByKeys()
{
    show(u"Dana Cole"_s);

    press(QKeySequence(u"C"_s));
    QTRY_COMPARE(due(0), u"3 calls · one-on-one"_s);
    QVERIFY2(text(u"coachingFacts"_s).contains(u"Certified until Nov 23, 2027."_s), qPrintable(text(u"coachingFacts"_s)));
    press(QKeySequence(u"B"_s));
    QTRY_COMPARE(rows(u"pointTable"_s), 16);
    QCOMPARE(due(0), u"3 calls · one-on-one · week 1"_s);
    for (int point = 0; point < 4; ++point) {
        press(QKeySequence(u"M"_s));
        find<LineTable>(u"pointTable"_s)->selectRow(point);
        press(QKeySequence(Qt::Key_Return));
        QTRY_COMPARE(cell(u"pointTable"_s, point, 2), u"Nov 23"_s);
    }

    QTRY_COMPARE(due(0), u"3 calls · one-on-one"_s);
    press(QKeySequence(Qt::Key_Return)); // the last once more: not done
    QTRY_COMPARE(cell(u"pointTable"_s, 3, 2), QString());
}

void CoachingPanelTest::l61_aRepSeesTheirOwnCardAloneAndNotesNothing()
{
    NEED(keepCallReview(*m_session, m_ids, m_rooftop, form(2), m_now));

    show(u"Ann Poe"_s);
    QVERIFY(!find<LineTable>(u"coachedTable"_s)->isVisible());
    QCOMPARE(rows(u"reviewTable"_s), 0); // Lee's is not there
    QVERIFY2(words(u"reviewTable"_s).contains(u"Managers in Setup, Staff listen in, write what they heard and see all cards."_s),
             qPrintable(words(u"reviewTable"_s)));
    for (const QString &button : {u"newReview"_s, u"talkHeld"_s, u"certifiedToday"_s, u"beganToday"_s, u"reviewsSeen"_s})
        QVERIFY2(!find<QWidget>(button)->isVisible(), qPrintable(button));
    for (const QString &key : {u"N"_s, u"O"_s, u"C"_s, u"B"_s, u"P"_s})
        press(QKeySequence(key));

    QCOMPARE(text(u"coachingSentence"_s), u"A manager in Setup, Staff notes this."_s);
    std::optional<Error::Kind> refused;
    m_book->setTalk(u"Ann Poe"_s, true, [&](const Result<void> &done) { refused = done ? Error::Kind::Internal : done.error().kind; });
    QTRY_VERIFY(refused);
    QCOMPARE(*refused, Error::Kind::Denied); // the book asks, too
}

void CoachingPanelTest::anotherNameInTheListOfStaffKeepsTheCard()
{
    NEED(keepCallReview(*m_session, m_ids, m_rooftop, form(2), m_now));
    StoreStaffBook staff(BackgroundStore{*m_runner, *m_store, m_clock, m_ids}, m_rooftop.id);
    bool isKept = false;

    staff.keep({u"Lee Marsh-Bell"_s, {}, {}, false, u"bdc"_s, false}, u"Lee Marsh"_s,
               [&](const Result<void> &done) { isKept = bool(done); });
    QTRY_VERIFY(isKept);
    show(u"Lee Marsh-Bell"_s);

    QCOMPARE(rows(u"reviewTable"_s), 1);
}

void CoachingPanelTest::theMarksStandBesideThePersonsOwnFourWeeks()
{
    for (const auto &[overall, at] :
         {std::pair(2, m_now), {5, m_now - 60'000}, {1, m_now - m_week}, {2, m_now - 4 * m_week}, {5, m_now - 5 * m_week}})
        NEED(keepCallReview(*m_session, m_ids, m_rooftop, form(overall), at));

    show(u"Lee Marsh"_s);

    QCOMPARE(rows(u"reviewTable"_s), 4); // the fifth week before is left out
    const int last = rows(u"markTable"_s) - 1;
    QCOMPARE(cell(u"markTable"_s, last, 1), u"2"_s);
    QCOMPARE(cell(u"markTable"_s, last, 2), u"3.5"_s); // of 2 and 5
    QCOMPARE(cell(u"markTable"_s, last, 3), u"1.5"_s); // of 1 and 2
}

void CoachingPanelTest::anEmptyASilentAndABrokenStoreSayWhatToDo()
{
    show(QString());
    QVERIFY2(words(u"reviewTable"_s).contains(u"Nobody is coached yet."_s), qPrintable(words(u"reviewTable"_s)));
    m_panel.reset();
    BrokenBook broken;
    broken.isSilent = true;
    m_panel = std::make_unique<CoachingPanel>(m_theme, broken);
    m_panel->show();
    QVERIFY2(words(u"reviewTable"_s).contains(u"Reading the cards."_s), qPrintable(words(u"reviewTable"_s)));

    broken.isSilent = false;
    m_panel->reload();

    QVERIFY2(words(u"reviewTable"_s).contains(u"The store does not answer."_s), qPrintable(words(u"reviewTable"_s)));
    m_panel.reset();
}

QTEST_MAIN(CoachingPanelTest)
#include "coachingpaneltest.moc"
