// SPDX-License-Identifier: Apache-2.0
// Leads and Measures by keyboard over invented answers; with TRADEWIND_PICTURES set to a folder, keeps pictures.
#include "models/leads/leadlistmodel.h"
#include "models/leads/smalltable.h"
#include "models/measures/measurebook.h"
#include "ui/panels/leads/leadspanel.h"
#include "ui/panels/measures/measurespanel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shots.h"
#include "ui/widgets/linetable.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 now = 1'795'534'800'000; // Tuesday 2026-11-24 15:00 UTC

LeadLine line(qint64 id, const QString &name, int minutesAgo, int score, LeadTier tier)
{
    LeadLine lead;
    lead.id = id;
    lead.customerId = id * 10;
    lead.name = name;
    lead.vehicle = u"2026 Toyota Camry XSE"_s;
    lead.provider = u"Cars and Sons"_s;
    lead.source = LeadSourceKind::ThirdParty;
    lead.phone = u"+15155550118"_s;
    lead.email = u"pat@example.com"_s;
    lead.grade = u"A"_s;
    lead.reasons = {u"complete, a specific vehicle, and buying within 30 days"_s};
    lead.score = score;
    lead.tier = tier;
    lead.points = {
        {LeadPoint::LocalZip, 20}, {LeadPoint::WithinWeek, 20}, {LeadPoint::SpecificVehicle, 10}, {LeadPoint::SourceRate, score - 50}};
    lead.touches.receivedAt = now - minutesAgo * minute;
    lead.deadlines.contactBy = lead.touches.receivedAt + 5 * minute;
    lead.state = u"open"_s;
    lead.owner = u"Dana Ortiz"_s;
    lead.comments = u"Is it still available?"_s;
    return lead;
}

class SampleLeadBook final : public LeadBook
{
public:
    SampleLeadBook()
    {
        lists.leads = {line(1, u"Pat Sample"_s, 2, 78, LeadTier::Hot), line(2, u"Robin Vale"_s, 40, 55, LeadTier::High),
                       line(3, u"Chris Marlow"_s, 1, 52, LeadTier::High)};
        LeadLine worked = line(4, u"Alex Hart"_s, 600, 60, LeadTier::High);
        worked.state = u"working"_s;
        worked.touches.firstTriedAt = worked.touches.receivedAt + 3 * minute;
        lists.leads << worked;
        lists.quarantined = {{7, now - 90 * minute, u"scan.xml"_s, u"It declares a document type, which leads never need."_s, 0}};
    }
    void list(std::function<void(Result<LeadLists>)> answer) override { answer(lists); }
    void note(qint64 lead, const QString &kind, const QString &, std::function<void(Result<bool>)> answer) override
    {
        noted << u"%1 %2"_s.arg(lead).arg(kind);
        for (LeadLine &one : lists.leads) {
            if (one.id == lead && kind == u"contacted")
                one.state = u"working"_s;
        }
        answer(false);
    }
    void retry(const QuarantineLine &, std::function<void(Result<int>)> answer) override
    {
        ++retries;
        lists.quarantined.clear();
        answer(1);
    }
    void dismiss(qint64, std::function<void(Result<void>)> answer) override { answer({}); }
    qint64 nowMs() const override { return now; }
    const BusinessHours &hours() const override { return m_hours; }

    LeadLists lists;
    QStringList noted;
    int retries = 0;

private:
    BusinessHours m_hours = *BusinessHours::parse(u"Mo-Su 00:00-24:00"_s, {}, QTimeZone::utc());
};

class SampleMeasureBook final : public MeasureBook
{
public:
    void read(int days, std::function<void(Result<LeadReport>)> answer) override
    {
        asked << days;
        LeadReport report;
        for (int i = 0; i < 100; ++i) {
            LeadFact fact;
            fact.id = i + 1;
            fact.source = i % 2 == 0 ? u"website"_s : u"third-party"_s;
            fact.owner = i % 3 == 0 ? u"Jordan Blake"_s : u"Dana Ortiz"_s;
            fact.isDue = true;
            fact.wasTried = i < 90;
            fact.wasOnTime = i < 60;
            if (fact.wasTried)
                fact.responseMinutes = fact.wasOnTime ? 3 : 45;
            fact.wasContacted = i < 50;
            fact.hasAppointment = fact.isAppointmentPast = i < 18;
            fact.wasShown = i < 12;
            fact.wasSold = i < 4;
            fact.attempts = 3;
            if (fact.wasSold)
                fact.gross = Money::fromDollars(3'000);
            report.leads.push_back(fact);
            report.names.insert(fact.id, u"Lead %1"_s.arg(fact.id));
        }
        report.now = report.before = measure(report.leads);
        report.funnel = leadFunnel(report.leads);
        report.sources = bySource(report.leads, {{u"website"_s, Money::fromDollars(1'800)}, {u"third-party"_s, Money::fromDollars(3'200)}});
        report.owners = byOwner(report.leads);
        answer(report);
    }
    void readPack(PackSpan span, std::function<void(Result<ReviewPack>)> answer) override
    {
        ReviewPack pack;
        pack.span = span;
        pack.rooftop = u"Riverside Toyota"_s;
        pack.until = QDate(2026, 11, 22);
        pack.from = pack.until.addDays(1 - daysOf(span));
        for (const QString &program : {u"leads"_s, u"equity"_s, u"appraisals"_s}) {
            PackSection section{program, {}, {}};
            for (const QString &key : figuresOf(program))
                section.figures << PackFigure{key, 0.5, 0.4};
            pack.sections << section;
        }
        answer(pack);
    }
    void reviews(std::function<void(Result<ReviewState>)> answer) override { answer(state); }
    void looked(const QString &program, std::function<void(Result<ReviewState>)> answer) override
    {
        state.looks.look(program, state.today);
        answer(state);
    }
    ReviewState state{{}, QDate(2026, 11, 24)};
    void readProgram(const QString &program, int days, std::function<void(Result<ProgramReport>)> answer) override
    {
        ProgramReport report;
        report.program = program;
        report.now.owned = 5000;
        report.now.computed = 4750;
        report.now.contacted = 400;
        report.now.traded = 28 * days / 30;
        report.now.replied = 90;
        if (program == u"appraisals") {
            report.now.appraised = 120;
            report.now.sameDay = 40;
            report.now.unsold = 80;
            report.now.ended = 50;
            report.now.completed = 45;
            report.now.delayed = 10;
            report.now.cost = Money::fromDollars(1'200);
        }
        answer(report);
    }
    QList<int> asked;
};

} // namespace

class LeadsPanelsTest : public QObject
{
    Q_OBJECT

    Theme m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme.install();
    }

    void leadsAreWorkedWithOneKeyEach()
    {
        SampleLeadBook book;
        LeadsPanel panel(m_theme, book);
        panel.resize(1200, 800);
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        auto *table = panel.findChild<LineTable *>(u"leadTable"_s);
        QAbstractItemModelTester tester(table->model());
        panel.focusFirst();

        // The late one comes first: its five minutes are over.
        QCOMPARE(table->model()->index(0, LeadListModel::Who).data().toString(), u"Robin Vale"_s);
        QCOMPARE(table->model()->index(0, LeadListModel::Clock).data().toString(), u"35 min late"_s);
        QCOMPARE(table->model()->index(1, LeadListModel::Clock).data().toString(), u"3:00 left"_s);
        QTest::keyClick(table, Qt::Key_C);

        QCOMPARE(book.noted, QStringList{u"2 contacted"_s});
        QCOMPARE(table->model()->rowCount(), 2); // it is in work now
        QCOMPARE(panel.findChild<QLabel *>(u"leadAnswer"_s)->text(), u"Noted: spoke with them."_s);
    }

    void theScoreIsExplainedPointByPoint()
    {
        SampleLeadBook book;
        LeadsPanel panel(m_theme, book);
        panel.showRecord(1);

        const auto *points = panel.findChild<LineTable *>(u"leadPoints"_s)->model();
        int sum = 0;
        for (int row = 0; row < points->rowCount(); ++row)
            sum += points->index(row, 1).data().toString().mid(1).toInt();

        QCOMPARE(sum, 78);
        QCOMPARE(points->index(0, 0).data().toString(), u"Lives in a local ZIP code"_s);
        QVERIFY(panel.findChild<QLabel *>(u"leadContact"_s)->text().contains(u"(515) 555-0118"_s));
    }

    void aKeptDocumentShowsItsReasonAndIsReadAgain()
    {
        SampleLeadBook book;
        LeadsPanel panel(m_theme, book);
        panel.resize(1200, 800);
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        panel.focusFirst();

        QTest::keyClick(panel.findChild<LineTable *>(u"leadTable"_s), Qt::Key_4);
        auto *documents = panel.findChild<LineTable *>(u"quarantineTable"_s);
        documents->setFocus();
        QCOMPARE(documents->model()->rowCount(), 1);
        QVERIFY(panel.findChild<QLabel *>(u"leadContact"_s)->text().contains(u"document type"_s));
        QTest::keyClick(documents, Qt::Key_R);

        QCOMPARE(book.retries, 1);
        QCOMPARE(documents->model()->rowCount(), 0);
    }

    void enterOpensTheCustomer()
    {
        SampleLeadBook book;
        LeadsPanel panel(m_theme, book);
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        QSignalSpy opened(&panel, &Panel::openRequested);
        auto *table = panel.findChild<LineTable *>(u"leadTable"_s);
        panel.focusFirst();

        QTest::keyClick(table, Qt::Key_Return);

        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(1).toLongLong(), 20);
    }

    void everyFigureStandsBesideItsDefinitionAndWhatOthersReach()
    {
        SampleMeasureBook book;
        MeasuresPanel panel(m_theme, book, u"Jordan Blake"_s);
        panel.resize(1200, 800);
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        const auto *figures = panel.findChild<LineTable *>(u"figureTable"_s)->model();

        QCOMPARE(book.asked, QList<int>{30});
        int contact = -1;
        for (int row = 0; row < figures->rowCount(); ++row) {
            QVERIFY(!figures->index(row, 0).data(SecondLineRole).toString().isEmpty());
            if (figures->index(row, 0).data(SmallTable::KeyRole).toString() == u"lead.contactRate")
                contact = row;
        }
        QCOMPARE(figures->index(contact, 1).data().toString(), u"50%"_s);
        QCOMPARE(figures->index(contact, 3).data().toString(), u"as others"_s);
        QVERIFY(figures->index(contact, 4).data().toString().contains(u"40%"_s));
    }

    void e35_EquityHasItsOwnFiguresAndFunnel()
    {
        SampleMeasureBook book;
        MeasuresPanel panel(m_theme, book, u"Jordan Blake"_s);
        panel.resize(1200, 800);
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        panel.focusFirst();

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_P);

        const auto *figures = panel.findChild<LineTable *>(u"figureTable"_s)->model();
        QHash<QString, QString> shown;
        for (int row = 0; row < figures->rowCount(); ++row)
            shown.insert(figures->index(row, 0).data(SmallTable::KeyRole).toString(), figures->index(row, 1).data().toString());
        QCOMPARE(shown.value(u"equity.coverage"_s), u"95%"_s);
        QCOMPARE(shown.value(u"equity.contactToTrade"_s), u"7.0%"_s);
        QVERIFY(!panel.findChild<LineTable *>(u"sourceTable"_s)->isVisible()); // of leads only
    }

    void l64_TheWeeksPackIsWrittenAsPdfByOneKey()
    {
        SampleMeasureBook book;
        MeasuresPanel panel(m_theme, book, u"Jordan Blake"_s);
        const QTemporaryDir folder;
        PackSpan asked = PackSpan::Quarter;
        panel.askPathsBy([&](PackSpan span, TakePath take) {
            asked = span;
            take(folder.filePath(u"week.pdf"_s));
        });
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        panel.focusFirst();

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_W);

        QCOMPARE(asked, PackSpan::Week);
        QFile written(folder.filePath(u"week.pdf"_s));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.read(5) == "%PDF-" && written.size() > 5'000);
    }

    void t67_FiguresDueForALookSaySoUntilSomebodyLooked()
    {
        SampleMeasureBook book;
        book.state.looks.look(u"equity"_s, QDate(2026, 11, 20));
        book.state.looks.look(u"leads"_s, QDate(2026, 11, 16));
        MeasuresPanel panel(m_theme, book, u"Jordan Blake"_s);
        QSignalSpy due(&panel, &MeasuresPanel::dueChanged);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        panel.focusFirst();
        const QString before = panel.countLine();

        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &panel, Qt::Key_L);

        QVERIFY2(before.endsWith(u"5 figures due for a look"_s), qPrintable(before)); // the five weekly ones of leads
        QVERIFY2(!panel.countLine().contains(u"due"_s), qPrintable(panel.countLine()));
        QCOMPARE(due.last().first().toInt(), 1); // appraisals nobody ever looked at
    }

    void t57_AppraisalsHaveTheirOwnFiguresAndFunnel()
    {
        SampleMeasureBook book;
        MeasuresPanel panel(m_theme, book, u"Jordan Blake"_s);
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        panel.focusFirst();

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_P);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_P);

        const auto *figures = panel.findChild<LineTable *>(u"figureTable"_s)->model();
        QHash<QString, QString> shown;
        for (int row = 0; row < figures->rowCount(); ++row)
            shown.insert(figures->index(row, 0).data(SmallTable::KeyRole).toString(), figures->index(row, 1).data().toString());
        QCOMPARE(shown.value(u"appraisal.completion"_s), u"90%"_s);
        QCOMPARE(shown.value(u"appraisal.costPerTrade"_s), u"$120"_s);
        QCOMPARE(shown.value(u"appraisal.sameDay"_s), u"33%"_s);
    }

    void aFigureOpensTheLeadsBehindIt()
    {
        SampleMeasureBook book;
        MeasuresPanel panel(m_theme, book, u"Jordan Blake"_s);
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        auto *figures = panel.findChild<LineTable *>(u"figureTable"_s);
        auto *behind = panel.findChild<LineTable *>(u"behindTable"_s);

        for (int row = 0; row < figures->model()->rowCount(); ++row) {
            if (figures->model()->index(row, 0).data(SmallTable::KeyRole).toString() == u"lead.onTime")
                figures->setCurrentIndex(figures->model()->index(row, 0));
        }

        QCOMPARE(behind->model()->rowCount(), 40); // the ones not tried in time
    }

    void onlyOnesOwnFiguresAreShownByName()
    {
        SampleMeasureBook book;
        MeasuresPanel mine(m_theme, book, u"Jordan Blake"_s), strangers(m_theme, book, u"Somebody Else"_s);

        QVERIFY(mine.findChild<LineTable *>(u"ownTable"_s)->model()->rowCount() > 0);
        QCOMPARE(strangers.findChild<LineTable *>(u"ownTable"_s)->model()->rowCount(), 0);
    }

    void bothDrawThemselvesInEveryLookAndState()
    {
        SampleLeadBook leads;
        SampleMeasureBook measures;
        MainWindow window(m_theme, {{u"leads"_s, u"Leads"_s, u"leads"_s,
                                     [&](QWidget *parent) -> Panel * { return new LeadsPanel(m_theme, leads, parent); }},
                                    {u"measures"_s, u"Measures"_s, u"value"_s, [&](QWidget *parent) -> Panel * {
                                         return new MeasuresPanel(m_theme, measures, u"Jordan Blake"_s, parent);
                                     }}});
        const QTemporaryDir folder;
        const QString pictures = qEnvironmentVariable("TRADEWIND_PICTURES", folder.path());

        const Result<int> written =
            writeShots(window, m_theme, {pictures, qEnvironmentVariable("TRADEWIND_PICTURES_SUFFIX"), ShotPlan().states, {}});

        QVERIFY(written);
        QCOMPARE(*written, (2 * 4 + 2) * 2); // two panels in four states, Ctrl+K and the keys, in two looks
    }
};

QTEST_MAIN(LeadsPanelsTest)
#include "leadspanelstest.moc"
