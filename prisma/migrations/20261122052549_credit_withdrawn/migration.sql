-- AlterEnum
ALTER TYPE "CreditStatus" ADD VALUE 'withdrawn';
