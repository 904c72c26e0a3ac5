// SPDX-License-Identifier: Apache-2.0
// The staff by keyboard: add somebody, change, away, retire, who is asked first, and a test alert.
#include "ui/panels/setup/staffpage.h"
#include "tests/support/need.h"
#include "ui/panels/setup/setuppanel.h"
#include "ui/widgets/linetable.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

/// Answers at once.
class SampleStaff final : public StaffBook
{
public:
    void read(std::function<void(Result<All>)> answer) override
    {
        answer(isBroken ? Result<All>(Error{Error::Kind::Unavailable, u"The store does not answer."_s}) : Result<All>(all));
    }
    void keep(const StaffRow &row, const QString &formerly, std::function<void(Result<void>)> answer) override
    {
        all.people.removeIf([&](const StaffRow &one) { return one.name == formerly; });
        all.people << row;
        std::sort(all.people.begin(), all.people.end(), [](const StaffRow &a, const StaffRow &b) { return a.name < b.name; });
        answer({});
    }
    void choose(const QString &key, const QString &value, std::function<void(Result<void>)> answer) override
    {
        all.choices.insert(key, value);
        answer({});
    }
    void test(const StaffRow &row, std::function<void(Result<int>)> answer) override
    {
        tested << row.name;
        answer(row.phone.isEmpty() ? Result<int>(Error{Error::Kind::BadUse, u"%1 has neither."_s.arg(row.name)}) : Result<int>(1));
    }

    All all;
    QStringList tested;
    bool isBroken = false;
};

} // namespace

class StaffPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void somebodyIsAddedWithRolePhoneAndMail();
    void aPhoneThatIsNoneIsNamedAndNothingIsKept();
    void aNewNameTakesThePlaceOfTheOld();
    void oneKeySendsAwayAndTakesBack();
    void retiringKeepsTheNameAndCanBeUndone();
    void aTestAlertGoesToThePersonOfTheRow();
    void whatIsWorthAnAlertAndWhoIsAskedFirstIsKeptAtOnce();
    void anEmptyAndABrokenListSayWhatToDo();

private:
    template<typename T>
    T *find(const QString &name)
    {
        return m_panel->findChild<T *>(name);
    }
    QString sentence() { return find<QLabel>(u"staffSentence"_s)->text(); }
    void press(const QKeySequence &key) { QTest::keySequence(m_table, key); }
    void type(const QString &name, const QString &text)
    {
        auto *line = find<QLineEdit>(name);
        line->clear();
        QTest::keyClicks(line, text);
    }
    void addLee();

    Theme m_theme;
    std::unique_ptr<SampleStaff> m_book;
    std::unique_ptr<SetupPanel> m_panel;
    StaffPage *m_page = nullptr;
    LineTable *m_table = nullptr;
};

void StaffPageTest::init()
{
    m_panel.reset();
    m_theme.install();
    m_book = std::make_unique<SampleStaff>();
    m_book->all.choices = {{u"alert.replies"_s, u"true"_s},
                           {u"alert.byText"_s, u"false"_s},
                           {u"alert.toCrm"_s, u"true"_s},
                           {u"alert.order"_s, u"seller owner lead-owner"_s}};
    m_panel = std::make_unique<SetupPanel>(m_theme);
    m_page = new StaffPage(m_theme, *m_book);
    m_panel->addPage(u"staff"_s, u"Staff"_s, m_page);
    m_panel->resize(1256, 800);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_page->refresh();
    m_table = find<LineTable>(u"staffTable"_s);
    m_table->setFocus();
    QTRY_VERIFY(m_table->hasFocus());
}

void StaffPageTest::addLee()
{
    press(QKeySequence(u"A"_s));
    type(u"staffName"_s, u"Lee Marsh"_s);
    QTest::keyClick(find<QComboBox>(u"staffRole"_s), Qt::Key_Down);
    type(u"staffPhone"_s, u"(515) 555-0171"_s);
    type(u"staffEmail"_s, u"lee@dealer.example.com"_s);
    press(QKeySequence(u"Ctrl+S"_s));
}

void StaffPageTest::somebodyIsAddedWithRolePhoneAndMail()
{
    const QAbstractItemModelTester tester(m_table->model());

    addLee();

    QVERIFY2(m_book->all.people.size() == 1, qPrintable(sentence()));
    QCOMPARE(m_book->all.people.first(),
             (StaffRow{u"Lee Marsh"_s, u"+15155550171"_s, u"lee@dealer.example.com"_s, false, u"sales"_s, false}));
    QCOMPARE(sentence(), u"Saved."_s);
    QCOMPARE(m_table->model()->index(0, StaffModel::State).data().toString(), u"Here"_s);
}

void StaffPageTest::aPhoneThatIsNoneIsNamedAndNothingIsKept()
{
    press(QKeySequence(u"A"_s));
    type(u"staffName"_s, u"Lee Marsh"_s);
    type(u"staffPhone"_s, u"555"_s);

    press(QKeySequence(u"Ctrl+S"_s));

    QVERIFY(m_book->all.people.isEmpty());
    QCOMPARE(sentence(), u"\"555\" is no phone number."_s);
}

void StaffPageTest::aNewNameTakesThePlaceOfTheOld()
{
    addLee();

    press(QKeySequence(u"E"_s));
    type(u"staffName"_s, u"Lee Marsh-Bell"_s);
    press(QKeySequence(u"Ctrl+S"_s));

    QCOMPARE(m_book->all.people.size(), 1);
    QCOMPARE(m_book->all.people.first().name, u"Lee Marsh-Bell"_s);
    QCOMPARE(m_book->all.people.first().phone, u"+15155550171"_s);
}

void StaffPageTest::oneKeySendsAwayAndTakesBack()
{
    addLee();

    press(QKeySequence(u"O"_s));
    const bool isAway = m_book->all.people.first().isAway;
    press(QKeySequence(u"O"_s));

    QVERIFY(isAway);
    QVERIFY(!m_book->all.people.first().isAway);
}

void StaffPageTest::retiringKeepsTheNameAndCanBeUndone()
{
    addLee();

    press(QKeySequence(Qt::Key_Delete));
    const bool isRetired = m_book->all.people.first().isRetired;
    const QString state = m_table->model()->index(0, StaffModel::State).data().toString();
    press(QKeySequence(Qt::Key_Delete));

    QVERIFY(isRetired);
    QCOMPARE(state, u"Retired"_s);
    QVERIFY(!m_book->all.people.first().isRetired);
}

void StaffPageTest::aTestAlertGoesToThePersonOfTheRow()
{
    addLee();

    press(QKeySequence(u"T"_s));

    QCOMPARE(m_book->tested, QStringList{u"Lee Marsh"_s});
    QVERIFY2(sentence().contains(u"Lee Marsh"_s), qPrintable(sentence()));
}

void StaffPageTest::whatIsWorthAnAlertAndWhoIsAskedFirstIsKeptAtOnce()
{
    addLee();

    QTest::keyClick(find<QCheckBox>(u"alert.byText"_s), Qt::Key_Space);
    QTest::keyClick(find<QComboBox>(u"alert.order"_s), Qt::Key_End);
    QTest::keyClick(find<QComboBox>(u"alert.manager"_s), Qt::Key_End);

    QVERIFY(find<QCheckBox>(u"alert.replies"_s)->isChecked());
    QCOMPARE(m_book->all.choices.value(u"alert.byText"_s), u"true"_s);
    QTest::keyClick(find<QCheckBox>(u"alert.toCrm"_s), Qt::Key_Space);
    QCOMPARE(m_book->all.choices.value(u"alert.toCrm"_s), u"false"_s);
    QCOMPARE(m_book->all.choices.value(u"alert.order"_s), u"bdc seller owner lead-owner"_s);
    QCOMPARE(m_book->all.choices.value(u"alert.manager"_s), u"Lee Marsh"_s);
}

void StaffPageTest::anEmptyAndABrokenListSayWhatToDo()
{
    const auto words = [this] {
        QStringList all;
        for (const QLabel *label : m_table->findChildren<QLabel *>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all.join(u' ');
    };
    const QString empty = words();

    m_book->isBroken = true;
    m_page->refresh();

    QVERIFY2(empty.contains(u"Nobody is in the list yet."_s), qPrintable(empty));
    QVERIFY2(words().contains(u"The store does not answer."_s), qPrintable(words()));
}

QTEST_MAIN(StaffPageTest)
#include "staffpagetest.moc"
