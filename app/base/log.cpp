// SPDX-License-Identifier: Apache-2.0
#include "base/log.h"

#include <QRegularExpression>

#include <atomic>

namespace tradewind {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logBase, "tradewind.base")
Q_LOGGING_CATEGORY(logStore, "tradewind.store")
Q_LOGGING_CATEGORY(logConnectors, "tradewind.connectors")
Q_LOGGING_CATEGORY(logJobs, "tradewind.jobs")
Q_LOGGING_CATEGORY(logModels, "tradewind.models")
Q_LOGGING_CATEGORY(logUi, "tradewind.ui")

namespace {

// Qt's message handler is a plain function, so where it writes must be known without an object.
std::atomic<std::FILE *> logFile{nullptr};

void writeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static constexpr const char *levels[] = {"debug", "warning", "critical", "fatal", "info"};
    const QByteArray line = u"%1 %2: %3\n"_s.arg(QLatin1String(levels[type]), QLatin1String(context.category), masked(message)).toUtf8();
    if (std::FILE *file = logFile.load()) {
        std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), file);
        std::fflush(file);
    }
}

QString lastFour(QString text, const QRegularExpression &what)
{
    auto matches = what.globalMatch(text);
    QList<QRegularExpressionMatch> found;
    while (matches.hasNext())
        found << matches.next();
    for (auto match = found.crbegin(); match != found.crend(); ++match)
        text.replace(match->capturedStart(), match->capturedLength(), "***"_L1 + match->captured().right(4));
    return text;
}

} // namespace

QString masked(const QString &text)
{
    static const QRegularExpression email(uR"([^\s<>"'(),;:=]+@[^\s<>"'(),;]+\.[^\s<>"'(),;.]+)"_s);
    // Ten digits or more with what people put between them; seven in the local form 555-0142.
    static const QRegularExpression phone(uR"((?<![\w.])\+?\(?\d(?:[\s().\-/]{0,3}\d){9,}(?!\w)|(?<![\w.\-])\d{3}[\-. ]\d{4}(?![\w\-]))"_s);
    return lastFour(lastFour(text, email), phone);
}

void startLog(std::FILE *to)
{
    logFile.store(to);
    qInstallMessageHandler(writeMessage);
}

} // namespace tradewind
