// SPDX-License-Identifier: Apache-2.0
// Roll-out by keyboard: the clock, what is left, and one key to where a step is done.
#include "ui/panels/setup/rolloutpage.h"
#include "ui/panels/setup/setuppanel.h"
#include "ui/widgets/linetable.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

/// Answers at once.
class SampleRollout final : public RolloutBook
{
public:
    void read(std::function<void(Result<Rollout>)> answer) override
    {
        answer(isBroken ? Result<Rollout>(Error{Error::Kind::Unavailable, u"The store does not answer."_s})
                        : Result<Rollout>(rolloutOf(facts)));
    }
    RolloutFacts facts;
    bool isBroken = false;
};

} // namespace

class RolloutPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theClockAndWhatIsLeftAreSaid();
    void aKeyGoesToWhereTheStepIsDone();
    void aBrokenStoreSaysSo();

private:
    QStringList words()
    {
        QStringList all;
        for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all;
    }

    Theme m_theme;
    SampleRollout m_book;
    std::unique_ptr<SetupPanel> m_panel;
    RolloutPage *m_page = nullptr;
    LineTable *m_table = nullptr;
};

void RolloutPageTest::init()
{
    m_panel.reset();
    m_theme.install();
    m_book.isBroken = false;
    m_book.facts = {};
    m_book.facts.today = QDate(2026, 9, 12);
    m_book.facts.firstDataOn = QDate(2026, 9, 1);
    m_book.facts.hasDeals = m_book.facts.hasValues = m_book.facts.hasInventory = m_book.facts.hasService = true;
    m_book.facts.hasTexts = true;
    m_book.facts.needed = 6;
    m_panel = std::make_unique<SetupPanel>(m_theme);
    m_page = new RolloutPage(m_theme, m_book);
    m_panel->addPage(u"rollout"_s, u"Roll-out"_s, m_page);
    m_panel->resize(1256, 800);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_page->refresh();
    m_table = m_panel->findChild<LineTable *>(u"rolloutTable"_s);
    m_page->focusFirst();
    QTRY_VERIFY(m_table->hasFocus());
}

void RolloutPageTest::theClockAndWhatIsLeftAreSaid()
{
    const QAbstractItemModelTester tester(m_table->model());
    QSignalSpy badges(m_page, &SetupPage::badgeChanged);

    m_page->refresh();

    QVERIFY2(words().contains(u"Day 12 · basic by day 45 · 33 days left"_s), qPrintable(words().join(u'|')));
    QCOMPARE(badges.last().first().toString(), u"9"_s); // data comes in; nine are left
    QCOMPARE(m_table->model()->index(0, 4).data().toString(), u"done"_s);
    QCOMPARE(m_table->model()->index(1, 4).data().toString(), u"next"_s);
    QCOMPARE(m_table->model()->index(2, 4).data().toString(), u"late"_s); // by week 1
    QCOMPARE(m_table->model()->index(3, 2).data().toString(), u"0 of 6"_s);
    QCOMPARE(m_table->model()->index(5, 1).data().toString(), u"Still missing: e-mail"_s);
}

void RolloutPageTest::aKeyGoesToWhereTheStepIsDone()
{
    QSignalSpy pages(m_page, &SetupPage::pageRequested), panels(m_panel.get(), &Panel::openRequested);

    m_table->selectRow(3);
    QTest::keyClick(m_table, Qt::Key_Return);
    m_table->selectRow(4);
    QTest::keyClick(m_table, Qt::Key_G);

    QCOMPARE(pages.size(), 1);
    QCOMPARE(pages.first().first().toString(), u"dealership"_s);
    QCOMPARE(panels.size(), 1);
    QCOMPARE(panels.first().first().toString(), u"campaigns"_s);
}

void RolloutPageTest::aBrokenStoreSaysSo()
{
    m_book.isBroken = true;

    m_page->refresh();

    QVERIFY2(words().contains(u"The store does not answer."_s), qPrintable(words().join(u'|')));
}

QTEST_MAIN(RolloutPageTest)
#include "rolloutpagetest.moc"
