// SPDX-License-Identifier: Apache-2.0
// Sources by keyboard over invented answers; with TRADEWIND_PICTURES set to a folder, keeps pictures.
#include "ui/panels/sources/sourcespanel.h"
#include "models/leads/smalltable.h"
#include "models/sources/sourcewords.h"
#include "ui/widgets/linetable.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 now = 1'795'534'800'000; // Tuesday 2026-11-24 15:00 UTC

SourceLine line(qint64 id, const QString &source, const QString &what, int minutesAgo)
{
    SourceLine made;
    made.connection = {id, 1, source.toLower(), u"https://api.example.com"_s, u"{}"_s, false, false, 0};
    made.source = source;
    made.what = what;
    made.truth = Truth::Partly;
    made.state.stream = source.toLower() + u'-' + what.toLower();
    made.state.finishedAt = made.state.cursorAt = now - minutesAgo * minute;
    made.state.nextAt = now + 12 * minute;
    made.state.rowsRead = 200;
    made.state.rejected = 10;
    made.state.placesSaid = 94;
    made.state.placesAsked = 100;
    return made;
}

class SampleSourcesBook final : public SourcesBook
{
public:
    SampleSourcesBook()
    {
        lines = {line(1, u"Tekion APC"_s, u"Deals"_s, 9), line(1, u"Tekion APC"_s, u"Customers"_s, 400),
                 line(2, u"Tekmetric"_s, u"Repair orders"_s, 30)};
        lines[2].state.lastError = u"The vendor did not accept the login (401)."_s;
    }
    void list(std::function<void(Result<QList<SourceLine>>)> answer) override { answer(lines); }
    void runs(const SourceLine &, std::function<void(Result<QList<VendorRunRow>>)> answer) override
    {
        VendorRunRow run;
        run.startedAt = now - 9 * minute;
        run.rowsRead = 200;
        run.error = u"slow"_s;
        answer(QList{run});
    }
    void calls(const SourceLine &, std::function<void(Result<QList<VendorCallRow>>)> answer) override
    {
        VendorCallRow call;
        call.calledAt = now;
        call.method = u"GET"_s;
        call.url = u"https://api.example.com/deals?key=***"_s;
        call.status = 200;
        call.response = u"{\"data\":[]}"_s;
        answer(QList{call});
    }
    void notes(const SourceLine &, std::function<void(Result<QList<WriteBackRow>>)> answer) override
    {
        WriteBackRow note;
        note.target = u"RO 4711"_s;
        note.note = u"[TW-1] Declined: front pads; price"_s;
        note.state = u"differs"_s;
        note.held = u"[TW-1] Declined: front"_s;
        answer(QList{note});
    }
    void keepSchedule(const SourceLine &line, const StreamSchedule &schedule, std::function<void(Result<void>)> answer) override
    {
        for (SourceLine &one : lines) {
            if (one.state.stream == line.state.stream)
                one.schedule = schedule;
        }
        answer({});
    }
    void keepQuietHours(const SourceLine &line, const QString &hours, std::function<void(Result<void>)> answer) override
    {
        for (SourceLine &one : lines) {
            if (one.connection.id == line.connection.id)
                one.connection.quietHours = hours;
        }
        answer({});
    }
    void setPaused(const SourceLine &line, bool isPaused, std::function<void(Result<void>)> answer) override
    {
        for (SourceLine &one : lines) {
            if (one.state.stream == line.state.stream)
                one.state.isPaused = isPaused;
        }
        answer({});
    }
    void run(const SourceLine &line, bool isFullPull, bool, std::function<void(Result<QString>)> answer) override
    {
        ran << line.state.stream + (isFullPull ? u" full"_s : QString());
        answer(u"3 read, 1 new or changed, 0 rejected"_s);
    }
    void presets(std::function<void(Result<std::vector<NetworkPreset>>)> answer) override { answer(builtInNetworkPresets()); }
    void probe(const NewSource &source, const std::string &, std::function<void(StreamProbe)> answer) override
    {
        tried = source;
        StreamProbe probe;
        probe.records = 2;
        probe.places = {u"Number"_s, u"Last name"_s};
        probe.rows = {{u"1"_s, u"Sample"_s}, {u"2"_s, u"Vale"_s}};
        answer(probe);
    }
    void connectSource(const NewSource &source, std::function<void(Result<QString>)> answer) override
    {
        connected = source;
        SourceLine made = line(3, QString::fromStdString(source.preset.title), u"Deals"_s, 0);
        made.connection.preset = source.connection.preset;
        lines << made;
        answer(QString());
    }
    void disconnectSource(const SourceLine &line, std::function<void(Result<void>)> answer) override
    {
        lines.removeIf([id = line.connection.id](const SourceLine &one) { return one.connection.id == id; });
        answer({});
    }
    void keepPreset(const NetworkPreset &, std::function<void(Result<void>)> answer) override { answer({}); }
    qint64 nowMs() const override { return now; }
    QTimeZone zone() const override { return QTimeZone("America/Chicago"); }

    QList<SourceLine> lines;
    QStringList ran;
    NewSource tried, connected;
};

} // namespace

class SourcesPanelTest : public QObject
{
    Q_OBJECT

    Theme m_theme;

    void open(SourcesPanel &panel)
    {
        panel.resize(1240, 820);
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        panel.focusFirst();
        QTRY_VERIFY(panel.findChild<LineTable *>(u"sourceTable"_s)->hasFocus());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme.install();
    }

    void aRowSaysHowFreshAndFaithfulASourceIsAndWhatWentWrong()
    {
        SampleSourcesBook book;
        SourcesPanel panel(m_theme, book);
        QSignalSpy trouble(&panel, &SourcesPanel::troubleChanged);
        panel.reload();
        const auto *rows = panel.findChild<LineTable *>(u"sourceTable"_s)->model();
        QAbstractItemModelTester tester(panel.findChild<LineTable *>(u"sourceTable"_s)->model());

        QCOMPARE(rows->index(0, 1).data().toString(), u"in step"_s);
        QCOMPARE(rows->index(0, 2).data().toString(), u"9 min ago"_s);
        QCOMPARE(rows->index(0, 3).data().toString(), u"94%"_s);
        QCOMPARE(rows->index(0, 4).data().toString(), u"95%"_s);
        QCOMPARE(rows->index(0, 5).data().toString(), u"in 12 min"_s);
        QCOMPARE(rows->index(1, 1).data().toString(), u"behind"_s); // 400 minutes at a pace of 60
        QCOMPARE(rows->index(2, 1).data().toString(), u"failed"_s);
        QVERIFY(rows->index(2, 6).data().toString().contains(u"login"));
        QCOMPARE(trouble.last().first().toInt(), 2);
    }

    void oneKeyRunsPausesAndAsksForEverythingAgain()
    {
        SampleSourcesBook book;
        SourcesPanel panel(m_theme, book);
        open(panel);
        auto *table = panel.findChild<LineTable *>(u"sourceTable"_s);

        QTest::keyClick(table, Qt::Key_R);
        QTest::keyClick(table, Qt::Key_F);
        QTest::keyClick(table, Qt::Key_P);

        QCOMPARE(book.ran, QStringList({u"tekion apc-deals"_s, u"tekion apc-deals full"_s}));
        QVERIFY(book.lines.first().state.isPaused);
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"paused"_s);
    }

    void aScheduleIsEveryMinutesHoursOrAtTimes()
    {
        SampleSourcesBook book;
        SourcesPanel panel(m_theme, book);
        open(panel);
        auto *table = panel.findChild<LineTable *>(u"sourceTable"_s);
        auto *kind = panel.findChild<QComboBox *>(u"scheduleKind"_s);
        auto *times = panel.findChild<QLineEdit *>(u"scheduleTimes"_s);

        kind->setCurrentIndex(0);
        QTest::keyClick(table, Qt::Key_E);
        auto *every = panel.findChild<QSpinBox *>(u"scheduleEvery"_s);
        QTRY_VERIFY(every->hasFocus());
        every->selectAll();
        QTest::keyClicks(every, u"45"_s);
        QTest::keyClick(every, Qt::Key_Return);
        QCOMPARE(book.lines.first().schedule.everyMinutes, 45);
        kind->setCurrentIndex(2);
        times->setText(u"6:00 18:3x"_s);
        QTest::keyClick(times, Qt::Key_Return);
        QVERIFY(panel.findChild<QLabel *>(u"sourceAnswer"_s)->text().contains(u"18:3x"));
        times->setText(u"18:30, 6:00"_s);
        QTest::keyClick(times, Qt::Key_Return);

        QCOMPARE(book.lines.first().schedule.timesText(), u"06:00 18:30"_s);
        QCOMPARE(table->model()->index(0, 5).data(SecondLineRole).toString(), u"at 06:00 18:30"_s);
    }

    void hoursWithoutCallsAreKeptForTheWholeSource()
    {
        SampleSourcesBook book;
        SourcesPanel panel(m_theme, book);
        open(panel);
        auto *quiet = panel.findChild<QLineEdit *>(u"quietHours"_s);

        quiet->setText(u"Su 00:00-06:00"_s);
        QTest::keyClick(quiet, Qt::Key_Return);

        QCOMPARE(book.lines.first().connection.quietHours, u"Su 00:00-06:00"_s);
        QVERIFY(panel.findChild<QLabel *>(u"sourceAnswer"_s)->text().contains(u"Su 00:00-06:00"));
    }

    void runsRequestsAndNotesStandBelow()
    {
        SampleSourcesBook book;
        SourcesPanel panel(m_theme, book);
        open(panel);
        auto *table = panel.findChild<LineTable *>(u"sourceTable"_s);

        QCOMPARE(panel.findChild<LineTable *>(u"runTable"_s)->model()->index(0, 7).data().toString(), u"slow"_s);
        QTest::keyClick(table, Qt::Key_2);
        QVERIFY(panel.findChild<QPlainTextEdit *>(u"callText"_s)->toPlainText().contains(u"key=***"));
        QTest::keyClick(table, Qt::Key_3);
        const auto *notes = panel.findChild<LineTable *>(u"noteTable"_s)->model();

        QCOMPARE(notes->index(0, 2).data().toString(), u"[TW-1] Declined: front pads; price"_s);
        QCOMPARE(notes->index(0, 3).data().toString(), u"[TW-1] Declined: front"_s);
    }

    void aSourceIsAddedTestedAndItsHistoryAskedForByKeyboard()
    {
        SampleSourcesBook book;
        SourcesPanel panel(m_theme, book);
        open(panel);

        QTest::keyClick(panel.findChild<LineTable *>(u"sourceTable"_s), Qt::Key_A);
        auto *choice = panel.findChild<QComboBox *>(u"sourcePreset"_s);
        QTRY_VERIFY(choice->hasFocus());
        choice->setCurrentIndex(choice->findData(u"tekion"_s));
        auto *secret = panel.findChild<QLineEdit *>(u"ask-secret_key"_s);
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        secret->setFocus();
        QTest::keyClicks(secret, u"invented"_s);
        QTest::keyClick(secret, Qt::Key_F6);
        QCOMPARE(panel.findChild<LineTable *>(u"probeTable"_s)->model()->index(1, 2).data().toString(), u"Vale"_s);
        QTest::keyClick(secret, Qt::Key_Return, Qt::ControlModifier);

        QCOMPARE(book.connected.secrets.at("secret_key"), std::string("invented"));
        QVERIFY(!book.connected.connection.variables.contains(u"invented"));
        QCOMPARE(book.ran, QStringList{u"tekion apc-deals"_s});
    }

    void aSourceIsOnlyDisconnectedWhenAskedTwice()
    {
        SampleSourcesBook book;
        SourcesPanel panel(m_theme, book);
        open(panel);
        auto *table = panel.findChild<LineTable *>(u"sourceTable"_s);

        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(book.lines.size(), 3);
        QTest::keyClick(table, Qt::Key_Delete);

        QCOMPARE(book.lines.size(), 1);
    }

    void anEmptyStoreSaysWhatToDoNext()
    {
        SampleSourcesBook book;
        book.lines.clear();
        SourcesPanel panel(m_theme, book);
        open(panel);

        auto *button = panel.findChild<QAbstractButton *>(u"stateButton"_s);
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);

        QVERIFY(panel.findChild<QComboBox *>(u"sourcePreset"_s)->isVisible());
    }
};

QTEST_MAIN(SourcesPanelTest)
#include "sourcespaneltest.moc"
