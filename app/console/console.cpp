// SPDX-License-Identifier: Apache-2.0
#include "console/console.h"

#include "console/commands.h"

namespace tradewind {

namespace {

void printUsage(const QList<Command> &commands, std::FILE *to)
{
    std::fputs("tradewindctl: the Tradewind core from the console\n\n", to);
    for (const Command &command : commands)
        std::fprintf(to, "  %s\n      %s\n", qPrintable(command.usage), qPrintable(command.meaning));
    std::fputs("\nExit codes: 0 done, 1 failed (one sentence on stderr), 2 wrong use.\n", to);
}

} // namespace

int runConsole(const QStringList &words, std::FILE *in, std::FILE *out, std::FILE *err)
{
    const QList<Command> commands = allCommands();
    if (words.isEmpty() || words.first() == QLatin1String("--help") || words.first() == QLatin1String("help")) {
        printUsage(commands, words.isEmpty() ? err : out);
        return words.isEmpty() ? 2 : 0;
    }
    const Command *meant = nullptr; // of "presets" and "presets check" the longer one that fits
    for (const Command &command : commands) {
        const QStringList name = command.name.split(u' ');
        if (words.mid(0, name.size()) == name && (!meant || command.name.size() > meant->name.size()))
            meant = &command;
    }
    if (meant) {
        const Command &command = *meant;
        const QStringList name = command.name.split(u' ');
        const auto arguments = Arguments::parse(words.mid(name.size()), command.valued, command.flags);
        const Result<void> result = arguments ? command.run(*arguments, Streams{in, out, err}) : Result<void>(arguments.error());
        std::fflush(out);
        if (result)
            return 0;
        std::fprintf(err, "%s\n", qPrintable(result.error().text));
        if (result.error().kind != Error::Kind::BadUse)
            return 1;
        std::fprintf(err, "Use: %s\n", qPrintable(command.usage));
        return 2;
    }
    std::fprintf(err, "There is no command \"%s\". Try: tradewindctl help\n", qPrintable(words.first()));
    return 2;
}

} // namespace tradewind
