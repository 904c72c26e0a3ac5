// SPDX-License-Identifier: Apache-2.0
// Every panel and page of the composed window, crawled: names for screen readers, a way round by Tab, data never taken for markup.
#include "tests/support/samplewindow.h"
#include "ui/panels/setup/setuppanel.h"
#include "window/roleviews.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QLabel>
#include <QRadioButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace tradewind;

namespace {

constexpr int patience = 20'000; // ms; the book is read in the background

QString described(const QWidget *widget)
{
    return u"%1 \"%2\" in %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                    widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
}

} // namespace

class EveryPanelTest : public QObject
{
    Q_OBJECT

private:
    SampleWindow m_sample;
    MainWindow *m_window = nullptr;

    /// Brings panel after panel to the front, each page of Setup, and the customer whose every field is markup.
    void visitAll(const std::function<void(const QString &place)> &look)
    {
        for (const PanelInfo &info : m_window->panels()) {
            m_window->openPanel(info.id, info.id == u"customer"_s ? m_customer : 0);
            if (auto *setup = qobject_cast<SetupPanel *>(m_window->currentPanel())) {
                for (const QString &page : setup->pageIds()) {
                    setup->showPage(page);
                    look(u"setup/"_s + page);
                }
            } else {
                look(info.id);
            }
        }
    }
    qint64 m_customer = 0;

private Q_SLOTS:
    void initTestCase()
    {
        // T6: data from outside is text, whatever it looks like.
        m_sample.start(60, [](Session &session) {
            const QString markup = u"<b>Bold</b><img src='http://example.com/x.png'>"_s;
            NEED(session.exec(u"UPDATE customer SET first_name = '%1', last_name = '<i>Last</i>', address1 = '%1', city = '%1'"_s.arg(
                QString(markup).replace(u'\'', u"''"_s))));
            NEED(session.exec(u"UPDATE vehicle SET trim = '<u>SE</u>', model = '<b>Camry</b>'"_s));
            NEED(session.exec(u"UPDATE repair_order SET advisor = '<b>Advisor</b>'"_s));
        });
        m_window = m_sample.window;
        m_window->openPanel(u"pipeline"_s);
        auto *table = m_window->findChild<QTableView *>(u"pipelineTable"_s);
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 3, patience);
        QVERIFY2(table->model()->index(0, 0).data().toString().contains(u"<b>"_s), "the markup did not reach the window");
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_COMPARE(m_window->currentPanelId(), u"customer"_s);
        m_customer = 0; // the panel keeps the customer it shows
    }

    void l73EachRoleSeesItsPanelsAndFindsTheOthers()
    {
        QStringList ids;
        for (const PanelInfo &info : m_window->panels())
            ids << info.id;
        for (const RoleView &view : roleViews()) {
            for (const QString &panel : view.panels)
                QVERIFY2(ids.contains(panel), qPrintable(view.id + u": "_s + panel));
        }
        m_window->openPanel(u"setup"_s);
        qobject_cast<SetupPanel *>(m_window->currentPanel())->showPage(u"look"_s);
        auto *bdc = m_window->findChild<QRadioButton *>(u"look.work.bdc"_s);

        bdc->setFocus();
        QTest::keyClick(bdc, Qt::Key_Space);

        QVERIFY(!m_window->findChild<QWidget *>(u"navigation-campaigns"_s)->isVisible());
        QVERIFY(m_window->findChild<QWidget *>(u"navigation-queue"_s)->isVisible());
        m_window->openPanel(u"campaigns"_s); // nothing is forbidden
        QCOMPARE(m_window->currentPanelId(), u"campaigns"_s);
        m_window->openPanel(u"setup"_s);
        auto *all = m_window->findChild<QRadioButton *>(u"look.work.all"_s);
        all->setFocus();
        QTest::keyClick(all, Qt::Key_Space);
        QVERIFY(m_window->findChild<QWidget *>(u"navigation-campaigns"_s)->isVisible());
    }

    void everyControlHasANameForScreenReaders()
    {
        QStringList nameless;
        visitAll([&](const QString &place) {
            const auto widgets = m_window->findChildren<QWidget *>();
            for (QWidget *widget : widgets) {
                if (!widget->isVisible() || widget->focusProxy() || !(widget->focusPolicy() & Qt::TabFocus))
                    continue;
                const QAccessibleInterface *read = QAccessible::queryAccessibleInterface(widget);
                if (!read || read->text(QAccessible::Name).trimmed().isEmpty())
                    nameless << place + u": "_s + described(widget);
            }
        });

        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void tabLeadsRoundAndNeverSticks()
    {
        QStringList stuck;
        visitAll([&](const QString &place) {
            QSet<QWidget *> seen;
            for (int step = 0; step < 400; ++step) {
                QWidget *before = QApplication::focusWidget();
                if (!before) {
                    stuck << place + u": nothing has focus"_s;
                    return;
                }
                QTest::keyClick(before, Qt::Key_Tab);
                QWidget *after = QApplication::focusWidget();
                if (after == before) {
                    stuck << place + u": "_s + described(before);
                    return;
                }
                if (seen.contains(after))
                    return; // round
                seen.insert(after);
            }
        });

        QVERIFY2(stuck.isEmpty(), qPrintable(stuck.join(u'\n')));
    }

    void dataIsNeverTakenForMarkup()
    {
        QStringList rich;
        visitAll([&](const QString &place) {
            const auto labels = m_window->findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                if (label->textFormat() != Qt::PlainText && Qt::mightBeRichText(label->text()))
                    rich << place + u": "_s + described(label) + u" "_s + label->text();
            }
            const auto widgets = m_window->findChildren<QWidget *>();
            for (const QWidget *widget : widgets) {
                if (widget->toolTip().contains(u"<b>"_s) || widget->toolTip().contains(u"<img"_s))
                    rich << place + u": tool tip of "_s + described(widget);
            }
            const auto views = m_window->findChildren<QAbstractItemView *>();
            for (const QAbstractItemView *view : views) {
                for (int row = 0; view->model() && row < std::min(3, view->model()->rowCount()); ++row) {
                    for (int column = 0; column < view->model()->columnCount(); ++column) {
                        if (Qt::mightBeRichText(view->model()->index(row, column).data(Qt::ToolTipRole).toString()))
                            rich << place + u": tool tip in "_s + described(view);
                    }
                }
            }
        });

        QVERIFY2(rich.isEmpty(), qPrintable(rich.join(u'\n')));
    }
};

QTEST_MAIN(EveryPanelTest)
#include "everypaneltest.moc"
