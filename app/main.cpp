// SPDX-License-Identifier: Apache-2.0
// The window: tradewind.
#include "application.h"
#include "window/stopwatch.h"
#include "window/wordlist.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <cstring>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
#ifdef __GLIBC__
    // By itself the allocator keeps what large tables leave, for every thread that ever held one: seventy megabytes at a million customers.
    mallopt(M_MMAP_THRESHOLD, 4 * 1024 * 1024);
#endif
    // Pictures and measurements need no display; this has to be known before QApplication looks for one.
    for (int i = 1; i < argc; ++i) {
        const bool needsNone = std::strncmp(argv[i], "--shots", 7) == 0 || std::strncmp(argv[i], "--bench", 7) == 0;
        if (needsNone && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication app(argc, argv);
    QApplication::setOrganizationName(u"Tradewind"_s);
    QApplication::setApplicationName(u"tradewind"_s);
    QApplication::setApplicationDisplayName(u"Tradewind"_s);
    QApplication::setApplicationVersion(QStringLiteral(TRADEWIND_VERSION));

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption store(u"store"_s, QApplication::tr("Open the store in this folder."), u"folder"_s);
    const QCommandLineOption shots(u"shots"_s, QApplication::tr("Write pictures of every panel and leave."), u"folder"_s);
    QCommandLineOption suffix(u"shot-suffix"_s, {}, u"suffix"_s);
    suffix.setFlags(QCommandLineOption::HiddenFromHelp);
    // For tradewindctl bench: what to measure, and when this program was started.
    QCommandLineOption bench(u"bench"_s, {}, u"name"_s), since(u"bench-since"_s, {}, u"nanoseconds"_s);
    bench.setFlags(QCommandLineOption::HiddenFromHelp);
    since.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({store, shots, suffix, bench, since});
    parser.process(app);
    if (parser.value(bench) == "empty"_L1)
        return tradewind::Stopwatch::timeEmptyWindow(parser.value(since).toLongLong());

    // Dealership English is the source language; "en" exists only for plurals.
    const QString wanted = qEnvironmentVariable("LANGUAGE", QSettings().value(u"look.language"_s).toString());
    const QString language =
        (wanted.startsWith("es"_L1) || wanted.startsWith("en"_L1) ? wanted : QLocale().uiLanguages().value(0)).startsWith("es"_L1)
            ? u"es"_s
            : u"en"_s;
    QLocale::setDefault(language == "es"_L1 ? QLocale(QLocale::Spanish, QLocale::UnitedStates)
                                            : QLocale(QLocale::English, QLocale::UnitedStates));
    tradewind::WordList words;
    QTranslator qtWords;
    if (words.load(u":/i18n/tradewind_%1.qm"_s.arg(language)))
        QApplication::installTranslator(&words);
    if (qtWords.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&qtWords);

    tradewind::LaunchOptions options;
    if (parser.isSet(store))
        options.store = parser.value(store);
    if (parser.isSet(shots))
        options.shots = parser.value(shots);
    options.shotSuffix = parser.value(suffix);
    if (parser.isSet(bench))
        options.bench = parser.value(bench);
    options.benchSinceNs = parser.value(since).toLongLong();
    return tradewind::Application(options).run();
}
