// SPDX-License-Identifier: Apache-2.0
// A disk that fails when a test says so: a layer between SQLite and its files.
#pragma once

#include <sqlite3.h>

#include <string>

namespace tradewind {

/// Everything SQLite opens while one exists goes through it; between arm() and disarm() the Nth operation of the chosen kind fails, once or
/// from then on. One at a time.
class FaultyDisk
{
public:
    enum class Fault { WriteError, DiskFull, ShortWrite, SyncError, ReadError };
    static constexpr int faultCount = 5;

    FaultyDisk()
    {
        s_real = sqlite3_vfs_find(nullptr);
        s_vfs = *s_real;
        s_vfs.zName = "faulty";
        s_vfs.szOsFile = static_cast<int>(sizeof(File)) + s_real->szOsFile;
        s_vfs.xOpen = open;
        sqlite3_vfs_register(&s_vfs, 1);
    }
    ~FaultyDisk()
    {
        s_isArmed = false;
        sqlite3_vfs_register(s_real, 1);
        sqlite3_vfs_unregister(&s_vfs);
    }
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    void arm(Fault fault, int operation, bool isForEver)
    {
        s_fault = fault;
        s_failAt = operation;
        s_isForEver = isForEver;
        s_operations = 0;
        s_hasFailed = false;
        s_isArmed = true;
    }
    /// Whether the operation that was to fail came at all.
    bool disarm()
    {
        s_isArmed = false;
        return s_hasFailed;
    }

private:
    struct File
    {
        sqlite3_file base;
        sqlite3_file *real;
    };
    static sqlite3_file *realOf(sqlite3_file *file) { return reinterpret_cast<File *>(file)->real; }

    static bool fails(bool isOfThisKind)
    {
        if (!s_isArmed || !isOfThisKind)
            return false;
        ++s_operations;
        const bool isHit = s_isForEver ? s_operations >= s_failAt : s_operations == s_failAt;
        s_hasFailed |= isHit;
        return isHit;
    }

    static int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        auto *mine = reinterpret_cast<File *>(file);
        mine->real = reinterpret_cast<sqlite3_file *>(mine + 1);
        mine->base.pMethods = nullptr;
        const int code = s_real->xOpen(s_real, name, mine->real, flags, outFlags);
        if (code == SQLITE_OK)
            mine->base.pMethods = &methods();
        return code;
    }
    static int write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at)
    {
        if (!fails(s_fault == Fault::WriteError || s_fault == Fault::DiskFull || s_fault == Fault::ShortWrite))
            return realOf(file)->pMethods->xWrite(realOf(file), bytes, count, at);
        if (s_fault == Fault::ShortWrite)
            realOf(file)->pMethods->xWrite(realOf(file), bytes, count / 2, at);
        return s_fault == Fault::DiskFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    }
    static int read(sqlite3_file *file, void *bytes, int count, sqlite3_int64 at)
    {
        return fails(s_fault == Fault::ReadError) ? SQLITE_IOERR_READ : realOf(file)->pMethods->xRead(realOf(file), bytes, count, at);
    }
    static int sync(sqlite3_file *file, int flags)
    {
        return fails(s_fault == Fault::SyncError) ? SQLITE_IOERR_FSYNC : realOf(file)->pMethods->xSync(realOf(file), flags);
    }
    static const sqlite3_io_methods &methods()
    {
        // Version 2: shared memory for the write-ahead log, no memory-mapped reads.
        static const sqlite3_io_methods all{
            2,
            [](sqlite3_file *f) { return realOf(f)->pMethods->xClose(realOf(f)); },
            read,
            write,
            [](sqlite3_file *f, sqlite3_int64 size) { return realOf(f)->pMethods->xTruncate(realOf(f), size); },
            sync,
            [](sqlite3_file *f, sqlite3_int64 *size) { return realOf(f)->pMethods->xFileSize(realOf(f), size); },
            [](sqlite3_file *f, int lock) { return realOf(f)->pMethods->xLock(realOf(f), lock); },
            [](sqlite3_file *f, int lock) { return realOf(f)->pMethods->xUnlock(realOf(f), lock); },
            [](sqlite3_file *f, int *is) { return realOf(f)->pMethods->xCheckReservedLock(realOf(f), is); },
            [](sqlite3_file *f, int what, void *about) { return realOf(f)->pMethods->xFileControl(realOf(f), what, about); },
            [](sqlite3_file *f) { return realOf(f)->pMethods->xSectorSize(realOf(f)); },
            [](sqlite3_file *f) { return realOf(f)->pMethods->xDeviceCharacteristics(realOf(f)); },
            [](sqlite3_file *f, int page, int size, int grows, void volatile **at) {
                return realOf(f)->pMethods->xShmMap(realOf(f), page, size, grows, at);
            },
            [](sqlite3_file *f, int from, int count, int flags) { return realOf(f)->pMethods->xShmLock(realOf(f), from, count, flags); },
            [](sqlite3_file *f) { realOf(f)->pMethods->xShmBarrier(realOf(f)); },
            [](sqlite3_file *f, int deletes) { return realOf(f)->pMethods->xShmUnmap(realOf(f), deletes); },
            nullptr,
            nullptr};
        return all;
    }

    static inline sqlite3_vfs *s_real = nullptr;
    static inline sqlite3_vfs s_vfs{};
    static inline Fault s_fault = Fault::WriteError;
    static inline int s_failAt = 0, s_operations = 0;
    static inline bool s_isForEver = false, s_isArmed = false, s_hasFailed = false;
};

} // namespace tradewind
