// SPDX-License-Identifier: Apache-2.0
// The Outbox by keyboard: filter, read why, decide about what may have gone out, stop everything.
#include "ui/panels/outbox/outboxpanel.h"
#include "models/outreach/outboxmodel.h"
#include "ui/widgets/linetable.h"

#include <QAbstractItemModelTester>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

/// Answers at once, and remembers what was ordered.
class SampleOutbox final : public OutboxDesk
{
public:
    void read(std::optional<OutboxState> state, Answer answer) override
    {
        if (isBroken) {
            answer(Error{Error::Kind::Unavailable, u"The store does not answer."_s});
            return;
        }
        OutboxPage page{{}, {{OutboxState::Unknown, 1}, {OutboxState::Held, 1}, {OutboxState::Sent, 1}}, isStopped};
        for (const OutboxLine &line : lines) {
            if (!state || line.row.state == *state)
                page.lines << line;
        }
        answer(page);
    }
    void release(Id id, Done done) override
    {
        released << id;
        done({});
    }
    void drop(Id id, Done done) override
    {
        dropped << id;
        done({});
    }
    void settle(Id id, Done done) override
    {
        settled << id;
        done(isLate ? Result<void>(Error{Error::Kind::Conflict, u"Meanwhile the message went another way; look again."_s})
                    : Result<void>());
    }
    void setStopped(bool stop, Done done) override
    {
        isStopped = stop;
        done({});
    }

    void add(Id id, OutboxState state, const QString &name, const QString &why, const QString &rules = {})
    {
        OutboxRow row;
        row.id = id;
        row.customerId = 100 + id;
        row.state = state;
        row.to = u"+13125550142"_s;
        row.text = u"<b>Your</b> truck"_s;
        row.program = u"equity"_s;
        row.why = why;
        row.rules = rules;
        row.dueAt = 1'795'456'800'000;
        lines << OutboxLine{row, name};
    }

    QList<OutboxLine> lines;
    QList<Id> released, dropped, settled;
    bool isStopped = false, isBroken = false, isLate = false;
};

} // namespace

class OutboxPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyUnsentMessageSaysWhyAndByWhichRule();
    void aPersonDecidesAboutWhatMayHaveGoneOut();
    void oneKeyStopsAllSending();
    void oneKeyShowsTheNextStateAlone();
    void whatDidGoOutIsSettledByHand();
    void aDecisionThatCameTooLateIsSaidBesideTheRows();
    void enterOpensTheCustomer();
    void theWordsOfAMessageAreNoMarkup();
    void aStoreThatDoesNotAnswerIsSaid();

private:
    Theme m_theme;
    std::unique_ptr<SampleOutbox> m_desk;
    std::unique_ptr<OutboxModel> m_model;
    std::unique_ptr<OutboxPanel> m_panel;
    LineTable *m_table = nullptr;
};

void OutboxPanelTest::init()
{
    m_panel.reset();
    m_theme.install();
    m_desk = std::make_unique<SampleOutbox>();
    m_desk->add(3, OutboxState::Unknown, u"Jo Ash"_s, u"The carrier closed the connection."_s);
    m_desk->add(2, OutboxState::Held, u"Al Reyes"_s, u"It is night there."_s, u"F-01"_s);
    m_desk->add(1, OutboxState::Sent, u"Kim Lee"_s, QString());
    m_model = std::make_unique<OutboxModel>(*m_desk, QTimeZone::utc());
    m_panel = std::make_unique<OutboxPanel>(m_theme, *m_model);
    m_panel->resize(1200, 700);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_panel->focusFirst();
    m_table = m_panel->findChild<LineTable *>(u"outboxTable"_s);
    QTRY_VERIFY(m_table->hasFocus());
}

void OutboxPanelTest::everyUnsentMessageSaysWhyAndByWhichRule()
{
    const QAbstractItemModelTester tester(m_model.get());

    QCOMPARE(m_model->index(1, OutboxModel::Why).data().toString(), u"F-01: It is night there."_s);
    QCOMPARE(m_model->index(0, OutboxModel::State).data().toString(), u"May have gone out"_s);
    QVERIFY(m_model->summary().contains(u"1 held"_s));
}

void OutboxPanelTest::aPersonDecidesAboutWhatMayHaveGoneOut()
{
    m_table->selectRow(0);

    QTest::keyClick(m_table, Qt::Key_A);
    m_table->selectRow(1);
    QTest::keyClick(m_table, Qt::Key_X);
    m_table->selectRow(2);
    QTest::keyClick(m_table, Qt::Key_A);
    QTest::keyClick(m_table, Qt::Key_X);

    QCOMPARE(m_desk->released, QList<Id>{3});
    QCOMPARE(m_desk->dropped, QList<Id>{2});
}

void OutboxPanelTest::oneKeyStopsAllSending()
{
    QTest::keyClick(m_table, '!');

    QVERIFY(m_desk->isStopped);
    QVERIFY(m_panel->countLine().contains(u"stopped"_s));
    QTest::keyClick(m_table, '!');
    QVERIFY(!m_desk->isStopped);
}

void OutboxPanelTest::oneKeyShowsTheNextStateAlone()
{
    QTest::keyClick(m_table, Qt::Key_F);
    const auto first = m_model->shownState();
    QTest::keyClick(m_table, Qt::Key_F);
    QTest::keyClick(m_table, Qt::Key_F);

    QCOMPARE(first, std::optional(OutboxState::Queued));
    QCOMPARE(m_model->shownState(), std::optional(OutboxState::Held));
    QCOMPARE(m_model->rowCount(), 1);
}

void OutboxPanelTest::whatDidGoOutIsSettledByHand()
{
    m_table->selectRow(0);

    QTest::keyClick(m_table, Qt::Key_G);
    m_table->selectRow(1);
    QTest::keyClick(m_table, Qt::Key_G);

    QCOMPARE(m_desk->settled, QList<Id>{3});
}

void OutboxPanelTest::aDecisionThatCameTooLateIsSaidBesideTheRows()
{
    m_desk->isLate = true;
    m_table->selectRow(0);

    QTest::keyClick(m_table, Qt::Key_G);

    QVERIFY(m_model->notice().contains(u"another way"_s));
    QCOMPARE(m_model->rowCount(), 3);
}

void OutboxPanelTest::enterOpensTheCustomer()
{
    QSignalSpy opened(m_panel.get(), &Panel::openRequested);
    m_table->selectRow(1);

    QTest::keyClick(m_table, Qt::Key_Return);

    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(0).toString(), u"customer"_s);
    QCOMPARE(opened.first().at(1).toLongLong(), 102);
}

void OutboxPanelTest::theWordsOfAMessageAreNoMarkup()
{
    m_table->selectRow(0);

    QCOMPARE(m_panel->findChild<QPlainTextEdit *>(u"outboxText"_s)->toPlainText(), u"<b>Your</b> truck"_s);
}

void OutboxPanelTest::aStoreThatDoesNotAnswerIsSaid()
{
    m_desk->isBroken = true;

    m_model->refresh();

    QCOMPARE(m_model->problem(), u"The store does not answer."_s);
}

QTEST_MAIN(OutboxPanelTest)
#include "outboxpaneltest.moc"
