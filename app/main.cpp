// SPDX-License-Identifier: Apache-2.0
// The window: tradewind.
#include "application.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <cstring>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    // Pictures need no display; this has to be known before QApplication looks for one.
    for (int i = 1; i < argc; ++i) {
        if (std::strncmp(argv[i], "--shots", 7) == 0 && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
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
    parser.addOptions({store, shots, suffix});
    parser.process(app);

    // Dealership English is the source language; "en" exists only for plurals.
    const QStringList languages = qEnvironmentVariable("LANGUAGE").startsWith("es"_L1) ? QStringList{u"es"_s} : QLocale().uiLanguages();
    const QString language = languages.value(0).startsWith("es"_L1) ? u"es"_s : u"en"_s;
    QLocale::setDefault(language == "es"_L1 ? QLocale(QLocale::Spanish, QLocale::UnitedStates)
                                            : QLocale(QLocale::English, QLocale::UnitedStates));
    QTranslator words, qtWords;
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
    return tradewind::Application(options).run();
}
