// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/compliance/compliancepanel.h"
#include "models/compliance/compliancedesk.h"
#include "ui/style/theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

/// Answers at once, from memory.
class MemoryBook final : public ComplianceBook
{
public:
    void refusals(const QString &search, std::function<void(Result<QList<RefusalLine>>)> answer) override
    {
        QList<RefusalLine> found;
        for (const RefusalLine &line : known) {
            if (line.who.contains(search))
                found << line;
        }
        answer(found);
    }
    void refuse(const QString &who, const QString &reason, std::function<void(Result<bool>)> answer) override
    {
        known << RefusalLine{who, reason, u"window"_s, false, 0};
        answer(true);
    }
    void lists(std::function<void(Result<QList<DncLine>>)> answer) override { answer(QList<DncLine>()); }

    QList<RefusalLine> known;
};

} // namespace

class CompliancePanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whyNotIsAnsweredByKeyboard();
    void aRefusalIsAddedAndFoundByKeyboard();
    void whatChangesByADayIsTold();
    void everyStateHasItsHours();
    void emptyListsSayWhatToDo();

private:
    template<typename W>
    W *find(const char *name)
    {
        W *widget = m_panel->findChild<W *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }

    Theme m_theme;
    MemoryBook *m_book = nullptr;
    std::unique_ptr<CompliancePanel> m_panel;
};

void CompliancePanelTest::init()
{
    auto book = std::make_unique<MemoryBook>();
    m_book = book.get();
    // Monday 2026-11-23, 18:00 UTC.
    auto desk = std::make_unique<ComplianceDesk>(Clearance::builtIn(), *book, [] { return qint64{1'795'456'800'000}; });
    m_panel = std::make_unique<CompliancePanel>(m_theme, std::move(book), std::move(desk));
    m_panel->resize(1200, 760);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void CompliancePanelTest::whyNotIsAnsweredByKeyboard()
{
    m_panel->openPage(0);
    QTest::keyClicks(find<QLineEdit>("tryState"), u"TX"_s);
    QTest::keyClicks(find<QLineEdit>("tryZip"), u"75201"_s);
    QTest::keyClicks(find<QLineEdit>("tryPhone"), u"2145550118"_s);

    QCOMPARE(find<QLabel>("verdictSentence")->text(), u"It is not sent, now or later."_s);
    const QAbstractItemModel *findings = find<QTableView>("findingTable")->model();
    QCOMPARE(findings->index(0, 0).data().toString(), u"F-02"_s);

    QTest::keyClick(find<QComboBox>("tryConsent"), Qt::Key_End);
    QCOMPARE(findings->rowCount(), 0);

    QTest::keyClicks(find<QLineEdit>("tryWhen"), u"2026-11-24T05:00Z"_s);
    QVERIFY(find<QLabel>("verdictSentence")->text().contains(u"Tue Nov 24, 9:00 AM"_s));
    QCOMPARE(findings->index(0, 1).data().toString(), u"Holds"_s);
}

void CompliancePanelTest::aRefusalIsAddedAndFoundByKeyboard()
{
    m_panel->openPage(1);
    QLineEdit *who = find<QLineEdit>("refusalWho");

    QTest::keyClicks(who, u"515-555-0118"_s);
    QTest::keyClick(who, Qt::Key_Return);
    QTest::keyClicks(who, u"nobody"_s);
    QTest::keyClick(who, Qt::Key_Return);

    QCOMPARE(m_book->known.size(), 1);
    QCOMPARE(m_book->known.first().who, u"+15155550118"_s);
    QVERIFY(find<QLabel>("complianceSaid")->text().contains(u"neither"_s));
    QCOMPARE(find<QTableView>("refusalTable")->model()->rowCount(), 1);
    QTest::keyClicks(find<QLineEdit>("refusalSearch"), u"999"_s);
    QCOMPARE(find<QTableView>("refusalTable")->model()->rowCount(), 0);
}

void CompliancePanelTest::whatChangesByADayIsTold()
{
    m_panel->openPage(4);

    find<QDateEdit>("rulesOn")->setDate(QDate(2027, 1, 31));

    QVERIFY(find<QLabel>("ruleChanges")->text().startsWith(u"F-09"_s));
    QVERIFY(find<QTableView>("ruleTable")->model()->rowCount() > 90);
}

void CompliancePanelTest::everyStateHasItsHours()
{
    m_panel->openPage(3);
    QAbstractItemModel *hours = find<QTableView>("hoursTable")->model();
    QAbstractItemModelTester tester(hours, QAbstractItemModelTester::FailureReportingMode::QtTest);

    QCOMPARE(hours->rowCount(), 51);
    // 18:00 UTC is 8 AM in Honolulu and 9 AM in Anchorage, but still 8 AM in Adak.
    QCOMPARE(hours->index(0, 2).data().toString(), u"Calls and texts go out"_s);
}

void CompliancePanelTest::emptyListsSayWhatToDo()
{
    m_panel->openPage(2);

    bool isTold = false;
    for (const QLabel *label : m_panel->findChildren<QLabel *>())
        isTold = isTold || (label->isVisible() && label->text().contains(u"dnc import"_s));

    QVERIFY(isTold);
}

QTEST_MAIN(CompliancePanelTest)
#include "compliancepaneltest.moc"
