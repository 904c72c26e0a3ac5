// SPDX-License-Identifier: Apache-2.0
// Ctrl+K in the composed window: whoever is in the store is found and has a page, and a unit on the lot shows whom it suits.
#include "models/search/searchmodel.h"
#include "tests/support/samplewindow.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tradewind;

namespace {

constexpr int patience = 20'000; // ms; the book is read in the background

/// The first row of a question, as words.
QStringList first(Session &session, const QString &sql, int columns)
{
    QStringList words;
    const auto rows = session.eachOf(sql, {}, [&](const Row &row) {
        for (int column = 0; column < columns; ++column)
            words << row.text(column);
    });
    if (!rows)
        qFatal("%s", qPrintable(rows.error().text));
    return words;
}

} // namespace

class FindAnythingWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sample.start(300, [this](Session &session) {
            m_guest = first(session,
                            u"SELECT c.first_name, c.last_name FROM lead l JOIN customer c ON c.id = l.customer_id WHERE l.state = 'open' "
                            "AND c.last_name IS NOT NULL AND NOT EXISTS (SELECT 1 FROM vehicle v WHERE v.owner_id = c.id) LIMIT 1"_s,
                            2);
            m_stock = first(session,
                            u"SELECT stock_number FROM inventory_unit WHERE price IS NOT NULL AND is_gone = 0 ORDER BY price LIMIT 1"_s, 1);
        });
        QCOMPARE(m_guest.size(), 2);
        QCOMPARE(m_stock.size(), 1);
        m_sample.window->openPanel(u"pipeline"_s);
        QTRY_VERIFY_WITH_TIMEOUT(pipelineRows() > 3, patience);
    }

    void somebodyWithoutAVehicleIsFoundAndHasAPage()
    {
        const QString name = m_guest.join(u' ');
        find(name);

        QTRY_COMPARE(m_sample.window->currentPanelId(), u"customer"_s);
        QTRY_COMPARE(m_sample.window->currentPanel()->heading(), name);
    }

    void aUnitOnTheLotShowsWhomItSuits()
    {
        m_sample.window->openPanel(u"pipeline"_s);
        const int everybody = pipelineRows();
        find(m_stock.first());

        QTRY_COMPARE(m_sample.window->currentPanelId(), u"pipeline"_s);
        QTRY_VERIFY_WITH_TIMEOUT(pipelineRows() != everybody, patience);
        QVERIFY(pipelineRows() > 0);
        const auto chips = m_sample.window->currentPanel()->findChildren<QAbstractButton *>();
        QVERIFY(std::any_of(chips.begin(), chips.end(),
                            [this](const QAbstractButton *chip) { return chip->text().contains(m_stock.first()); }));
    }

private:
    int pipelineRows() const { return m_sample.window->findChild<QTableView *>(u"pipelineTable"_s)->model()->rowCount(); }
    /// Types it into Ctrl+K and takes the first that is found.
    void find(const QString &what)
    {
        QTest::keyClick(m_sample.window, Qt::Key_K, Qt::ControlModifier);
        auto *line = m_sample.window->findChild<QLineEdit *>(u"paletteLine"_s);
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, what);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!line->isVisible());
    }

    SampleWindow m_sample;
    QStringList m_guest, m_stock;
};

QTEST_MAIN(FindAnythingWindowTest)
#include "findanythingtest.moc"
