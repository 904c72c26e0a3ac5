// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/pipeline/pipelinepanel.h"
#include "tests/support/pipeline/recordedcontactdesk.h"
#include "tests/support/pipeline/samplepipelinebook.h"
#include "ui/charts/distributionchart.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/tickslider.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class PipelinePanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme.install();
    }

    void init()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        m_contact = {};
        m_book = std::make_unique<SamplePipelineBook>(400);
        m_model = std::make_unique<PipelineModel>(*m_book);
        m_model->openView(SamplePipelineBook::savedView());
        m_window = std::make_unique<MainWindow>(
            m_theme, QList<PanelInfo>{{u"pipeline"_s, u"Pipeline"_s, u"pipeline"_s, [this](QWidget *parent) -> Panel * {
                                           return new PipelinePanel(m_theme, *m_model, m_views, m_contact.ways(), *m_settings, parent);
                                       }}});
        m_window->openPanel(u"pipeline"_s);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_table = m_window->findChild<RecordTable *>(u"pipelineTable"_s);
    }

    void cleanup()
    {
        m_window.reset();
        m_model.reset();
    }

    void theChartsOfASmallBookAreDrawnAtOnce()
    {
        const auto *chart = m_window->findChild<DistributionChart *>();
        const QString before = chart->csv();

        m_model->setFilter({});

        QVERIFY(before.count(u'\n') > 10); // a line a bar
        QVERIFY(chart->csv() != before);
    }

    void startsInTheTableAndMovesWithJAndK()
    {
        QVERIFY(m_table->hasFocus());
        QCOMPARE(m_table->currentIndex().row(), 0);

        QTest::keyClick(m_table, Qt::Key_J);
        QTest::keyClick(m_table, Qt::Key_J);
        QTest::keyClick(m_table, Qt::Key_K);

        QCOMPARE(m_table->currentIndex().row(), 1);
        QCOMPARE(m_window->findChild<QLabel *>(u"inspectorName"_s)->text(), u"Ellen Brandt"_s);
    }

    void theRowAtHandIsCalledOnceTheRulesAllow()
    {
        QTest::keyClick(m_table, Qt::Key_C);
        QCOMPARE(m_contact.called, QStringList{u"+15155550118"_s});
        m_contact.refusal = u"It is night where they are."_s;

        QTest::keyClick(m_table, Qt::Key_C);

        QCOMPARE(m_contact.called.size(), 1);
        auto *said = m_window->findChild<QLabel *>(u"writeRuling"_s);
        QCOMPARE(said->text(), u"It is night where they are."_s);
        QTest::keyClick(m_table, Qt::Key_J);
        QVERIFY(!said->isVisible()); // it was said of another row
    }

    void aTextAndAnEmailToTheRowAtHandAreTypedIntoALine()
    {
        auto *text = m_window->findChild<QLineEdit *>(u"writeText"_s);
        QTest::keyClick(m_table, Qt::Key_J);
        QTest::keyClick(m_table, Qt::Key_T);
        QVERIFY(text->hasFocus());
        QTest::keyClicks(text, u"Call me, Jo"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QVERIFY(m_table->hasFocus());
        m_window->findChild<QAbstractButton *>(u"inspectorEmail"_s)->click();
        QTest::keyClicks(text, u"One came in."_s);
        QTest::keyClick(text, Qt::Key_Escape);

        const qint64 second = m_model->pipelineRow(1).customerId;
        QCOMPARE(m_contact.written, QStringList{u"text to %1: Call me, Jo"_s.arg(second)});
        QVERIFY(m_table->hasFocus());
    }

    void theSelectedOnesElseTheRowAtHandAreAssigned()
    {
        auto *people = m_window->findChild<QComboBox *>(u"assignTo"_s);
        QTest::keyClick(m_table, Qt::Key_A);
        QVERIFY(people->hasFocus());
        QTest::keyClick(people, Qt::Key_M); // letters choose a name here, and do nothing to the panel
        QTest::keyClick(people, Qt::Key_Return);
        QVERIFY(m_table->hasFocus());
        QCOMPARE(m_contact.written, QStringList{u"1 to M. Ortiz"_s});
        QCOMPARE(m_window->findChild<QLabel *>(u"writeRuling"_s)->text(), u"In the queue of M. Ortiz, due now: 1."_s);

        m_contact.written.clear();
        m_table->selectAll();
        QTest::keyClick(m_table, Qt::Key_A);
        QTest::keyClick(people, Qt::Key_Return);

        QCOMPARE(m_contact.written.size(), m_model->rowCount());
        QVERIFY(m_contact.written.first().endsWith(u"to Ana Ruiz"_s));
    }

    void withNobodyOnTheStaffListOnesOwnQueueIsOffered()
    {
        m_contact.people = {{u"me"_s, u"Me"_s, false}};
        QTest::keyClick(m_table, Qt::Key_A);

        auto *people = m_window->findChild<QComboBox *>(u"assignTo"_s);
        QVERIFY(m_window->findChild<QLabel *>(u"assignHint"_s)->text().startsWith(u"Nobody is in the staff list"_s));
        QTest::keyClick(people, Qt::Key_Escape);
        QVERIFY(!people->isVisible() && m_table->hasFocus());
        QVERIFY(m_contact.written.isEmpty());
    }

    void opensTheCustomerWithEnter()
    {
        QSignalSpy opened(m_window->currentPanel(), &Panel::openRequested);

        QTest::keyClick(m_table, Qt::Key_Return);

        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(0).toString(), u"customer"_s);
        QCOMPARE(opened.first().at(1).toLongLong(), 1);
    }

    void aSliderChangesTheListAndEscBringsTheViewBack()
    {
        const int before = m_model->rowCount();
        QTest::keyClick(m_table, Qt::Key_W);
        auto *slider = m_window->findChild<TickSlider *>(u"whatIfEquity"_s);
        QTRY_VERIFY(slider->hasFocus());

        QTest::keyClick(slider, Qt::Key_Left, Qt::ShiftModifier);

        QCOMPARE(m_model->filter().minimumEquity, Money::fromDollars(2000));
        QVERIFY(m_model->rowCount() > before);
        QVERIFY(m_window->findChild<QAbstractButton *>(u"saveView"_s)->isVisible());

        QTest::keyClick(slider, Qt::Key_Escape);
        QTest::keyClick(m_table, Qt::Key_Escape);

        QCOMPARE(m_model->rowCount(), before);
    }

    void savesTheViewOnlyWhenItDiffers()
    {
        QVERIFY(!m_window->findChild<QAbstractButton *>(u"saveView"_s)->isVisible());
        PipelineFilter filter = m_model->filter();
        filter.notCalledDays = 60;
        m_model->setFilter(filter);

        QTest::keyClick(m_table, Qt::Key_S, Qt::ControlModifier);
        auto *name = m_window->findChild<QLineEdit *>(u"viewName"_s);
        QVERIFY(name);
        QCOMPARE(name->text(), m_model->savedView().name);
        QTest::keyClick(name, Qt::Key_Return);

        QVERIFY(!m_model->differsFromSaved());
        QCOMPARE(m_model->savedView().filter.notCalledDays, 60);
    }

    void copiesSelectedRowsAsATable()
    {
        QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);

        const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(1).startsWith(u"Dana Whitcomb, 2023 Camry SE\t3442\t16098\t19540"_s));
    }

    void saysWhatToDoWhenNobodyMatches()
    {
        PipelineFilter filter;
        filter.minimumEquity = Money::fromDollars(90'000);

        m_model->setFilter(filter);

        auto *sentence = m_window->findChild<QLabel *>(u"stateSentence"_s);
        QVERIFY(sentence->isVisible());
        QCOMPARE(sentence->text(), u"No customer matches."_s);
        auto *button = m_window->findChild<QAbstractButton *>(u"stateButton"_s);
        button->click();
        QCOMPARE(m_model->rowCount(), 400);
    }

    void keepsTheRowsWhenNewValuesDidNotArrive()
    {
        m_window->currentPanel()->showState(PanelState::Error);

        QVERIFY(m_table->isVisible());
        QVERIFY(m_window->findChild<QLabel *>(u"errorLine"_s)->isVisible());
    }

    void noKeyMeansTwoThings()
    {
        QList<QAction *> actions = m_window->windowKeys() + m_window->currentPanel()->actions();
        QStringList seen;

        for (const QAction *action : actions) {
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!seen.contains(key.toString()), qPrintable(key.toString()));
                QVERIFY2(!action->text().isEmpty(), qPrintable(key.toString()));
                seen << key.toString();
            }
        }
    }

    void foldsTheInspectorAwayInANarrowWindow()
    {
        m_window->resize(1280, 800);
        QTRY_COMPARE(m_window->width(), 1280);

        QVERIFY(!m_window->findChild<QLabel *>(u"inspectorName"_s)->isVisible());
        QTRY_COMPARE(m_window->currentPanel()->width(), 1280 - 184);
        QTRY_VERIFY(m_table->width() > 1280 - 184 - 48); // the table takes the room
        if (qEnvironmentVariableIsSet("TRADEWIND_PICTURES"))
            m_window->grab().save(qEnvironmentVariable("TRADEWIND_PICTURES") + u"/narrow.png"_s);
    }

    void everyControlHasANameForScreenReaders()
    {
        const auto buttons = m_window->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (button->isVisible() && button->focusPolicy() != Qt::NoFocus)
                QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(), qPrintable(button->objectName()));
        }
    }

private:
    RecordedContactDesk m_contact;
    Theme m_theme;
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    PipelineViews m_views;
    std::unique_ptr<SamplePipelineBook> m_book;
    std::unique_ptr<PipelineModel> m_model;
    std::unique_ptr<MainWindow> m_window;
    RecordTable *m_table = nullptr;
};

QTEST_MAIN(PipelinePanelTest)
#include "pipelinepaneltest.moc"
