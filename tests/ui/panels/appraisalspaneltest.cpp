// SPDX-License-Identifier: Apache-2.0
// Appraisals by keyboard only, over the sample store.
#include "ui/panels/appraisals/appraisalspanel.h"
#include "base/clock.h"
#include "jobs/runner/jobrunner.h"
#include "jobs/sample/samplestore.h"
#include "models/appraisals/appraisalmodel.h"
#include "store/appointmenttable.h"
#include "store/sequencetable.h"
#include "tests/support/need.h"
#include "tests/support/pipeline/recordedcontactdesk.h"
#include "ui/panels/appraisals/appraisalsheet.h"
#include "ui/widgets/linetable.h"

#include <QBuffer>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tradewind;

class AppraisalsPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theFunnelAddsUpToTheBook();
    void rowsAreWalkedWithJAndKAndTheDetailFollows();
    void anOwnerIsGivenByKeyboard();
    void markingOneLostAsksWhyAndEndsItsSequence();
    void aReappraisalIsBookedAndTheConfirmationStarts();
    void theSliderCountsAndListsWhatAMoveSetsOff();
    void oneTypedInIsInTheBook();
    void aFormThatCannotBeReadSaysWhy();
    void theOfferPackageIsOnePage();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_panel->focusWidget() ? m_panel->focusWidget() : m_panel.get(), key, modifiers);
    }
    LineTable *table() const { return m_panel->findChild<LineTable *>(u"appraisalTable"_s); }
    AppraisalModel *model() const { return qobject_cast<AppraisalModel *>(table()->model()); }
    QString label(const QString &name) const { return m_panel->findChild<QLabel *>(name)->text(); }

    const FixedClock m_clock{1'795'543'200'000}; // 2026-11-24 18:00 UTC
    const QDate m_day{2026, 11, 24};
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    IdMaker m_ids{m_clock, 5};
    JobRunner m_runner{[this] { return m_clock.nowMs(); }};
    VinDecoder m_vins;
    ZipZones m_zones;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<AppraisalDesk> m_desk;
    RecordedContactDesk m_contact;
    std::unique_ptr<AppraisalsPanel> m_panel;
};

void AppraisalsPanelTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme = std::make_unique<Theme>();
    m_theme->install();
    m_vins = *VinDecoder::load();
    m_zones = *ZipZones::load();
    SampleOrder order;
    order.customers = 3'000;
    order.asOf = m_day;
    const auto location = StoreLocation::parse(m_folder.filePath(u"appraisals.db"_s));
    NEED(makeSampleStore(order, *location, m_clock));
    auto store = Store::open(*location, m_clock);
    NEED(store);
    m_store = std::move(*store);
    const auto rooftop = RooftopTable(**m_store->session()).all()->first();
    AppraisalDesk::Place place;
    place.rooftop = [rooftop] { return rooftop; };
    place.today = [this] { return m_day; };
    place.settings = [] { return Settings(); };
    place.vins = &m_vins;
    place.zones = &m_zones;
    m_desk = std::make_unique<AppraisalDesk>(BackgroundStore{m_runner, *m_store, m_clock, m_ids}, std::move(place));
    NEED(m_desk->loadNow());
    m_panel = std::make_unique<AppraisalsPanel>(
        *m_theme, *m_desk, [] { return u"Jordan Blake"_s; }, m_contact.ways());
    m_panel->resize(1240, 820);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void AppraisalsPanelTest::init()
{
    // A menu that closed leaves the offscreen window inactive.
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_panel->focusFirst();
    QTRY_VERIFY(table()->hasFocus());
    press(Qt::Key_2); // all open
    table()->selectFirst();
}

void AppraisalsPanelTest::theFunnelAddsUpToTheBook()
{
    const AppraisalFunnel &funnel = m_desk->book().funnel;

    QVERIFY(funnel.appraised >= 120);
    QCOMPARE(funnel.appraised, funnel.sameDay + funnel.unsold);
    QCOMPARE(funnel.unsold, funnel.tradedLater + funnel.lost + funnel.kept + funnel.open);
    QCOMPARE(model()->countOf(AppraisalTab::Open), funnel.open);
    QVERIFY(funnel.neverContacted > 0);
    QCOMPARE(model()->countOf(AppraisalTab::NeverContacted), funnel.neverContacted);
}

void AppraisalsPanelTest::rowsAreWalkedWithJAndKAndTheDetailFollows()
{
    const int before = table()->currentRow();

    press(Qt::Key_J);
    press(Qt::Key_J);
    press(Qt::Key_K);

    QCOMPARE(table()->currentRow(), before + 1);
    QVERIFY(label(u"appraisalAbout"_s).contains(model()->line(before + 1).vehicle()));
    QTRY_VERIFY(!label(u"appraisalHistory"_s).isEmpty());
}

void AppraisalsPanelTest::anOwnerIsGivenByKeyboard()
{
    const qint64 id = model()->line(0).row.id;
    QSignalSpy loaded(m_desk.get(), &AppraisalDesk::loaded);

    press(Qt::Key_A);
    auto *menu = m_panel->findChild<QMenu *>(u"ownerMenu"_s);
    QVERIFY(menu);
    QCOMPARE(menu->actions().first()->text(), u"Jordan Blake"_s); // who works here comes first
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);

    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(model()->line(model()->rowOf(id)).row.owner, u"Jordan Blake"_s);
}

void AppraisalsPanelTest::markingOneLostAsksWhyAndEndsItsSequence()
{
    const AppraisalLine line = model()->line(0);
    const int open = model()->countOf(AppraisalTab::Open);
    QSignalSpy loaded(m_desk.get(), &AppraisalDesk::loaded);

    press(Qt::Key_X);
    auto *ask = m_panel->findChild<QInputDialog *>(u"askReason"_s);
    QVERIFY(ask);
    ask->setTextValue(u"Harbor Motors, better price"_s);
    ask->accept();

    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(model()->countOf(AppraisalTab::Open), open - 1);
    const auto session = m_store->session();
    const auto history = AppraisalTable(**session).history(line.row.id);
    // All of this happens at one instant of the test's clock, so the newest is looked for by who said it.
    const auto said = std::find_if(history->begin(), history->end(), [](const AppraisalStatus &one) { return one.madeBy == u"person"; });
    QVERIFY(said != history->end());
    QCOMPARE(said->outcome, AppraisalOutcome::SoldElsewhere);
    QCOMPARE(said->reason, u"Harbor Motors, better price"_s);
    const auto happened = SequenceTable(**session).happeningsOf(line.facts.customerId, 0);
    QVERIFY(std::any_of(happened->begin(), happened->end(), [](const HappeningRow &row) { return row.kind == u"soldElsewhere"; }));
}

void AppraisalsPanelTest::aReappraisalIsBookedAndTheConfirmationStarts()
{
    const AppraisalLine line = model()->line(1);
    table()->setCurrentIndex(model()->index(1, 0));
    QSignalSpy said(m_desk.get(), &AppraisalDesk::said);

    press(Qt::Key_B);
    auto *menu = m_panel->findChild<QMenu *>(u"hourMenu"_s);
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);

    QTRY_COMPARE(said.count(), 1);
    const auto session = m_store->session();
    const auto appointments = AppointmentTable(**session).of(line.facts.customerId);
    QCOMPARE(appointments->size(), 1);
    QCOMPARE(appointments->first().program, u"appraisals"_s);
    QCOMPARE(appointments->first().madeBy, u"Jordan Blake"_s);
    const auto happened = SequenceTable(**session).happeningsOf(line.facts.customerId, 0);
    QVERIFY(std::any_of(happened->begin(), happened->end(), [](const HappeningRow &row) { return row.kind == u"appointmentSet"; }));
}

void AppraisalsPanelTest::theSliderCountsAndListsWhatAMoveSetsOff()
{
    auto *slider = m_panel->findChild<QSlider *>(u"moveSlider"_s);
    slider->setValue(50); // +5 %: all that were a little up pass the threshold
    const int counted = label(u"moveCount3"_s).toInt();
    QVERIFY(counted > 0);

    press(Qt::Key_L);

    QCOMPARE(model()->rowCount(), counted);
    slider->setValue(0);
    QCOMPARE(label(u"moveCount3"_s), u"0"_s); // without a move nothing is set off
}

void AppraisalsPanelTest::oneTypedInIsInTheBook()
{
    const int before = m_desk->book().funnel.appraised;

    press(Qt::Key_N);
    auto *form = m_panel->findChild<QDialog *>(u"appraisalForm"_s);
    QVERIFY(form);
    const auto type = [form](const QString &column, const QString &text) {
        form->findChild<QLineEdit *>(u"form-"_s + column)->setText(text);
    };
    type(u"VIN"_s, u"1M8GDM9AXKP042788"_s);
    type(u"Customer Name"_s, u"Quentin Sample"_s);
    type(u"Mobile Phone"_s, u"515-555-0199"_s);
    type(u"offer"_s, u"$9,500"_s);
    QTest::keyClick(form->findChild<QLineEdit *>(u"form-offer"_s), Qt::Key_Return);

    QTRY_COMPARE(m_desk->book().funnel.appraised, before + 1);
    const auto &lines = m_desk->book().lines;
    const auto found = std::find_if(lines.begin(), lines.end(), [](const AppraisalLine &line) { return line.who() == u"Quentin Sample"; });
    QVERIFY(found != lines.end());
    QCOMPARE(found->row.appraisal.offer, std::optional(Money::fromDollars(9'500)));
}

void AppraisalsPanelTest::aFormThatCannotBeReadSaysWhy()
{
    QSignalSpy failed(m_desk.get(), &AppraisalDesk::failed);

    m_desk->add({{u"date"_s, u"some day"_s}, {u"VIN"_s, u"1M8GDM9AXKP042788"_s}, {u"offer"_s, u"100"_s}});

    QTRY_COMPARE(failed.count(), 1);
    QVERIFY2(failed.first().first().toString().contains(u"some day"_s) || failed.first().first().toString().contains(u"date"_s),
             qPrintable(failed.first().first().toString()));
    QVERIFY(m_desk->state() == AppraisalDesk::State::Ready); // the book stays
}

void AppraisalsPanelTest::theOfferPackageIsOnePage()
{
    AppraisalLine line = model()->line(0);
    line.row.appraisal.offer = Money::fromDollars(20'000);
    line.facts.change = ValueChange{};
    line.facts.change->basisPoints = -1'100;
    line.facts.change->on = m_day;
    line.standing.now = Money::fromDollars(17'800);
    line.standing.change = Money::fromDollars(-2'200);
    QBuffer pdf;
    QVERIFY(pdf.open(QIODevice::ReadWrite));
    {
        QPdfWriter writer(&pdf);
        paintOfferPackage(line, {}, m_desk->view(), {std::nullopt, {u"2026 Camry LE, T26012: $412 a month, +$12"_s}},
                          u"Quillhaven Toyota"_s, writer);
    }

    QVERIFY(pdf.data().startsWith("%PDF-"));
    QCOMPARE(pdf.data().count("/Type /Page\n"), 1);
}

QTEST_MAIN(AppraisalsPanelTest)
#include "appraisalspaneltest.moc"
