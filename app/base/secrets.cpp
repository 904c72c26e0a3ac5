// SPDX-License-Identifier: Apache-2.0
#include "base/secrets.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QMutex>
#include <QThread>
#include <QTimer>
#include <QWaitCondition>

#include <qt6keychain/keychain.h>

#include <memory>
#include <optional>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype partBytes = 2048;

QString partKey(const QString &key, int part)
{
    return part == 0 ? key : u"%1#%2"_s.arg(key).arg(part);
}

Error keychainError(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {Error::Kind::NotFound, u"The keychain has no such entry."_s};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {Error::Kind::Denied, u"The keychain refused. Allow Tradewind to use it, or type the password at each start."_s};
    default:
        return {Error::Kind::Unavailable,
                u"No keychain answered (%1). Nothing was written; the password is kept until the program ends."_s.arg(job.errorString())};
    }
}

// Runs a job with a limit of our own: a locked keyring without a display never finishes (seen with gnome-keyring).
// A job that is late is left to end by itself; its answer is then dropped.
void runWithLimit(QKeychain::Job *job, int timeoutMs, const std::function<void(const Result<void> &)> &finished)
{
    job->setInsecureFallback(false);
    auto *limit = new QTimer(job);
    limit->setSingleShot(true);
    const auto isOver = std::make_shared<bool>(false); // shared by the two events of which the first wins
    QObject::connect(limit, &QTimer::timeout, job, [isOver, finished] {
        if (!std::exchange(*isOver, true))
            finished(Error{Error::Kind::Unavailable,
                           u"The keychain did not answer; it may be locked. Unlock it, or type the password at each start."_s});
    });
    QObject::connect(job, &QKeychain::Job::finished, job, [isOver, finished, job] {
        if (!std::exchange(*isOver, true))
            finished(job->error() == QKeychain::NoError ? Result<void>() : Result<void>(keychainError(*job)));
    });
    limit->start(timeoutMs);
    job->start();
}

} // namespace

KeychainSecrets::KeychainSecrets(QString service, int timeoutMs)
    : m_service(std::move(service))
    , m_timeoutMs(timeoutMs)
{}

void KeychainSecrets::read(const QString &key, Answer answer)
{
    readPart(key, 0, {}, std::move(answer));
}

void KeychainSecrets::readPart(const QString &key, int part, QByteArray before, Answer answer)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(partKey(key, part));
    runWithLimit(job, m_timeoutMs, [=, this](const Result<void> &result) {
        if (!result) {
            // The part after the last full one may not exist.
            const bool isEnd = part > 0 && result.error().kind == Error::Kind::NotFound;
            answer(isEnd ? Result<QByteArray>(before) : Result<QByteArray>(result.error()));
            return;
        }
        const QByteArray read = job->binaryData();
        if (read.size() < partBytes)
            answer(before + read);
        else
            readPart(key, part + 1, before + read, answer);
    });
}

void KeychainSecrets::write(const QString &key, const QByteArray &secret, Done done)
{
    writePart(key, 0, secret, std::move(done));
}

void KeychainSecrets::writePart(const QString &key, int part, QByteArray rest, Done done)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(partKey(key, part));
    job->setBinaryData(rest.left(partBytes));
    runWithLimit(job, m_timeoutMs, [=, this](const Result<void> &result) {
        // A part shorter than the limit is the last, also when that part is empty: older, longer parts behind it are never read.
        if (!result || rest.size() < partBytes)
            done(result);
        else
            writePart(key, part + 1, rest.mid(partBytes), done);
    });
}

void KeychainSecrets::remove(const QString &key, Done done)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(key);
    runWithLimit(job, m_timeoutMs, done);
}

void MemorySecrets::read(const QString &key, Answer answer)
{
    const auto found = m_secrets.constFind(key);
    answer(found != m_secrets.cend() ? Result<QByteArray>(*found)
                                     : Result<QByteArray>(Error{Error::Kind::NotFound, u"There is no such secret in this session."_s}));
}

void MemorySecrets::write(const QString &key, const QByteArray &secret, Done done)
{
    m_secrets.insert(key, secret);
    done({});
}

void MemorySecrets::remove(const QString &key, Done done)
{
    m_secrets.remove(key);
    done({});
}

void SessionSecrets::read(const QString &key, Answer answer)
{
    m_session.read(key, [this, key, answer = std::move(answer)](const Result<QByteArray> &typed) {
        if (typed)
            answer(typed);
        else
            m_lasting.read(key, answer);
    });
}

void SessionSecrets::write(const QString &key, const QByteArray &secret, Done done)
{
    m_lasting.write(key, secret, [this, key, secret, done = std::move(done)](const Result<void> &written) {
        if (written)
            m_session.remove(key, [](const Result<void> &) {});
        else
            m_session.write(key, secret, [](const Result<void> &) {});
        done(written);
    });
}

void SessionSecrets::remove(const QString &key, Done done)
{
    m_session.remove(key, [](const Result<void> &) {});
    m_lasting.remove(key, std::move(done));
}

namespace {

// Shared by the thread that waits and the one that answers, whichever ends last.
struct AwaitedSecret
{
    QMutex mutex;
    QWaitCondition arrived;
    std::optional<Result<QByteArray>> answer;
    bool endsTheLoop = false; ///< a console waits on the first thread itself

    void take(const Result<QByteArray> &read)
    {
        const QMutexLocker lock(&mutex);
        answer = read;
        arrived.wakeAll();
        if (endsTheLoop)
            QCoreApplication::quit();
    }
};

} // namespace

Result<QByteArray> waitForSecret(Secrets &secrets, const QString &key, int timeoutMs)
{
    const auto awaited = std::make_shared<AwaitedSecret>();
    QObject *first = QCoreApplication::instance();
    const auto question = [awaited, &secrets, key] {
        secrets.read(key, [awaited](const Result<QByteArray> &answer) { awaited->take(answer); });
    };
    if (first == nullptr || first->thread() == QThread::currentThread()) {
        question();
        // The console has no event loop of its own, so this runs the program's for the moment; the window's runs already and never waits.
        if (!awaited->answer && first != nullptr && first->thread()->loopLevel() == 0) {
            awaited->endsTheLoop = true;
            QTimer limit;
            limit.setSingleShot(true);
            QObject::connect(&limit, &QTimer::timeout, first, &QCoreApplication::quit);
            limit.start(timeoutMs);
            QCoreApplication::exec();
            awaited->endsTheLoop = false;
        }
    } else {
        QMetaObject::invokeMethod(first, question, Qt::QueuedConnection);
        const QDeadlineTimer limit(timeoutMs);
        const QMutexLocker lock(&awaited->mutex);
        while (!awaited->answer && awaited->arrived.wait(&awaited->mutex, limit))
            ; // woken without an answer: waits on
    }
    const QMutexLocker lock(&awaited->mutex);
    return awaited->answer.value_or(
        Error{Error::Kind::Unavailable, u"The keychain did not answer; it may be locked. Unlock it and try again."_s});
}

} // namespace tradewind
