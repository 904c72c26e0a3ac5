// SPDX-License-Identifier: Apache-2.0
// The whole window by keyboard alone, composed as the program composes it: nothing here calls a model, only keys are pressed.
#include "application.h"
#include "jobs/sample/samplefiles.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPrintDialog>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;
using namespace tradewind;

namespace {

constexpr int patience = 20'000; // ms; imports and reading run in the background

} // namespace

class KeyboardOnlyTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_program;
    MainWindow *m_window = nullptr;

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    QString words(const QString &name) const { return find<QLabel>(name)->text(); }
    QTableView *table() const { return find<QTableView>(u"pipelineTable"_s); }

    /// Where a key of the real keyboard would go.
    static QWidget *focus()
    {
        QWidget *popup = QApplication::activePopupWidget();
        QWidget *widget = popup ? popup : QApplication::activeWindow();
        return widget && widget->focusWidget() ? widget->focusWidget() : widget;
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) { QTest::keyClick(focus(), key, with); }
    /// Its place in the navigation with Ctrl, or beyond ten with Alt, brings a panel to the front.
    void openByKey(const QString &panelId)
    {
        int place = 0;
        for (const PanelInfo &info : m_window->panels()) {
            place += info.group == PanelGroup::FromRow ? 0 : 1;
            if (info.id == panelId)
                break;
        }
        press(static_cast<Qt::Key>(Qt::Key_0 + place % 10), place <= 10 ? Qt::ControlModifier : Qt::AltModifier);
    }
    static void type(const QString &text) { QTest::keyClicks(focus(), text); }

    /// Answers the file dialog in front by typing a name over what it proposes.
    void answerFileDialog(const QString &path)
    {
        QTRY_VERIFY(qobject_cast<QFileDialog *>(QApplication::activeWindow()));
        QTRY_VERIFY(qobject_cast<QLineEdit *>(focus()));
        press(Qt::Key_A, Qt::ControlModifier);
        type(path);
        press(Qt::Key_Return);
        comeBack();
    }

    /// What a window manager does when a dialog closed: the window behind it is active again. Offscreen has none.
    void comeBack()
    {
        QTRY_VERIFY(!qobject_cast<QDialog *>(QApplication::activeWindow()));
        m_window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_window);
    }

    /// In Setup: choose a file, check it, bring it in.
    void bringIn(const QString &path)
    {
        press(Qt::Key_O);
        answerFileDialog(path);
        auto *goOn = find<QAbstractButton>(u"goOn"_s);
        QTRY_VERIFY_WITH_TIMEOUT(goOn->isEnabled(), patience);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(goOn->text().startsWith(u"Bring in"_s), patience);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(goOn->text(), u"Another file"_s, patience);
    }

    void start()
    {
        LaunchOptions options;
        options.store = m_folder.filePath(u"store/store.db"_s);
        m_program = std::make_unique<Application>(options);
        QVERIFY(m_program->start());
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *widget : windows) {
            if (auto *window = qobject_cast<MainWindow *>(widget))
                m_window = window;
        }
        QVERIFY(m_window);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
    }

private Q_SLOTS:
    void initTestCase()
    {
        // Settings and dialogs of this run stay in its own folder.
        qputenv("HOME", m_folder.path().toUtf8());
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.filePath(u"settings"_s));
        QApplication::setOrganizationName(u"Tradewind"_s);
        QApplication::setApplicationName(u"tradewind"_s);
        SampleOrder order;
        order.customers = 120;
        order.asOf = QDate(2026, 11, 24);
        QVERIFY(writeSampleFiles(order, m_folder.filePath(u"exports"_s)));

        start();
    }

    void init() { QTest::failOnWarning(QRegularExpression(u"SQL on the window's thread"_s)); }

    void a_startsInThreeSteps()
    {
        QCOMPARE(focus()->objectName(), u"firstPerson"_s);
        type(u"Jordan Blake"_s);
        press(Qt::Key_Tab);
        type(u"Riverside Toyota"_s);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        QCOMPARE(focus()->objectName(), u"firstTax"_s);
        type(u"6.25"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        press(Qt::Key_O, Qt::ControlModifier);
        answerFileDialog(m_folder.filePath(u"exports/deals.csv"_s));
        auto *goOn = find<QAbstractButton>(u"firstGoOn"_s);
        QTRY_VERIFY_WITH_TIMEOUT(goOn->isEnabled(), patience);
        QCOMPARE(words(u"firstHeadline"_s), u"120 of 120 rows are ready"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(goOn->text(), u"Bring in 120"_s, patience);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(goOn->text(), u"See the pipeline"_s, patience);
        press(Qt::Key_Return, Qt::ControlModifier);

        QCOMPARE(m_window->currentPanelId(), u"pipeline"_s);
        QVERIFY(table()->hasFocus() || table()->model()->rowCount() == 0);
    }

    void b_bringsInMoreFiles()
    {
        openByKey(u"setup"_s);
        QCOMPARE(m_window->currentPanelId(), u"setup"_s);

        bringIn(m_folder.filePath(u"exports/valuations.csv"_s));
        openByKey(u"pipeline"_s);

        QCOMPARE(m_window->currentPanelId(), u"pipeline"_s);
        QTRY_VERIFY_WITH_TIMEOUT(table()->model()->rowCount() > 10, patience);
        QVERIFY(table()->hasFocus());
    }

    void c_filters()
    {
        const int before = table()->model()->rowCount();

        press(Qt::Key_Slash);
        QTRY_VERIFY(QApplication::activePopupWidget());
        press(Qt::Key_Down); // Equity, in payments, at least…
        press(Qt::Key_Return);
        QTRY_COMPARE(focus()->objectName(), u"conditionValue"_s);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"12"_s);
        press(Qt::Key_Return);

        QTRY_VERIFY(table()->model()->rowCount() < before);
        QVERIFY(table()->model()->rowCount() >= 3);
        QTRY_VERIFY(table()->hasFocus());
    }

    void d_keepsTheViewUnderAName()
    {
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(focus()->objectName(), u"viewName"_s);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"Worth a year of payments"_s);
        press(Qt::Key_Return);

        QTRY_COMPARE(find<QToolButton>(u"savedView"_s)->text(), u"Worth a year of payments"_s);
        QTRY_VERIFY(table()->hasFocus());
    }

    void e_opensTheThirdCustomerAndReadsTheLedger()
    {
        press(Qt::Key_Home, Qt::ControlModifier);
        press(Qt::Key_J);
        press(Qt::Key_J);
        const QString name = table()->model()->index(2, 0).data().toString();
        press(Qt::Key_Return);
        QCOMPARE(m_window->currentPanelId(), u"customer"_s);
        QCOMPARE(words(u"panelHeading"_s), name);

        press(Qt::Key_L);

        QCOMPARE(focus()->objectName(), u"ledger"_s);
        const QString ledger = focus()->accessibleDescription();
        QVERIFY2(ledger.contains(u"Trade value"_s) && ledger.contains(u"Payoff"_s) && ledger.contains(u"Equity"_s), qPrintable(ledger));
        press(Qt::Key_Escape);
        QCOMPARE(m_window->currentPanelId(), u"pipeline"_s);
        QCOMPARE(table()->currentIndex().row(), 2);
    }

    void f_exportsWhatIsShown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("CSV") << u"list.csv"_s << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("XLSX, a zip") << u"list.xlsx"_s << QByteArray("PK");
        QTest::newRow("PDF") << u"list.pdf"_s << QByteArray("%PDF");
    }

    void f_exportsWhatIsShown()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        const QString path = m_folder.filePath(name);

        press(Qt::Key_E, Qt::ControlModifier);
        answerFileDialog(path);

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY2(written.startsWith(start), written.left(20).toHex());
        if (name.endsWith(u"csv"_s))
            QCOMPARE(written.count('\n'), table()->model()->rowCount() + 1);
    }

    void g_printsToPdf()
    {
        press(Qt::Key_P, Qt::ControlModifier);
        const QString path = m_folder.filePath(u"printed.pdf"_s);
        QTRY_VERIFY(qobject_cast<QPrintDialog *>(QApplication::activeWindow()));
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        QCOMPARE(focus()->objectName(), u"filename"_s);
        QVERIFY(qobject_cast<QLineEdit *>(focus())->text().endsWith(u"pipeline.pdf"_s));
        press(Qt::Key_A, Qt::ControlModifier);
        type(path);
        press(Qt::Key_Return);
        comeBack();

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(4) == "%PDF" && file.size() > 4000);
    }

    void h_findsTheViewAndTheLookAgainAfterAStart()
    {
        m_program.reset();
        m_window = nullptr;

        start();

        press(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(table()->model()->rowCount() > 10, patience);
        press(Qt::Key_V);
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
        QStringList names;
        for (const QAction *action : QApplication::activePopupWidget()->actions())
            names << action->text();
        QVERIFY2(names.contains(u"Worth a year of payments"_s), qPrintable(names.join(u", "_s)));
        press(Qt::Key_Escape);
    }
};

QTEST_MAIN(KeyboardOnlyTest)
#include "keyboardonlytest.moc"
