// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/questions.h"

#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <memory>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QString suffixOf(const QString &filter)
{
    static const QRegularExpression suffix(u"\\*\\.([a-z0-9]+)"_s);
    return suffix.match(filter).captured(1);
}

} // namespace

void askFileToRead(QWidget *parent, const QString &title, const QStringList &filters, TakePath take)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(filters);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(take));
    dialog->open();
}

void askFolder(QWidget *parent, const QString &title, const QString &folder, TakePath take)
{
    auto *dialog = new QFileDialog(parent, title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(take));
    dialog->open();
}

void askFileToWrite(QWidget *parent, const QString &title, const QString &name, const QStringList &filters, TakePath take)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(suffixOf(filters.value(0)));
    dialog->selectFile(name + u'.' + suffixOf(filters.value(0)));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog](const QString &filter) { dialog->setDefaultSuffix(suffixOf(filter)); });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(take));
    dialog->open();
}

void askPrinter(QWidget *parent, const QString &title, const QString &name, std::function<void(QPrinter &printer)> print)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution); // shared with the dialog's answer, which comes later
    printer->setDocName(name);
    // Without a printer the dialog writes a PDF and would propose a folder without a name.
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        printer->setOutputFileName(QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name + u".pdf"_s));
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    QObject::connect(dialog, &QDialog::finished, parent, [printer, print = std::move(print)](int answer) {
        if (answer == QDialog::Accepted)
            print(*printer);
    });
    dialog->open();
}

} // namespace tradewind
